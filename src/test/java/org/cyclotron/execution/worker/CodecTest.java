package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.enumeration.CycleList;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.Kernels;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.RegisterResult;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back the same; what makes no sense is refused. */
class CodecTest {
    private static final WalkedSteps WORK = new WalkedSteps(1L << 34, 3L << 34, 17, 1L << 40);
    private static final Lfsr SINGULAR = new Lfsr(FiniteFields.of(4), 0, 3, 1);

    static Stream<Task> tasks() {
        return Stream.of(
                new Task.StartRange(0, 1L << 35),
                new Task.TreeRange(3, 4),
                new Task.MarkRange(2, 5, 1L << 26),
                new Task.WordRange(3, 7, 8, 9),
                new Task.RestRange(1, 10, 11),
                new Task.PieceRange(12, List.of(new Task.Piece(13, 14), new Task.Piece(0, Long.MAX_VALUE))),
                new Task.WholeRegister(15));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void tasksCross(Task task) throws IOException {
        assertThat(TaskCodec.read(reader(out -> TaskCodec.write(out, task)))).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 65_535, 65_536, (1L << 32) - 1, 1L << 32, (1L << 53) - 1})
    void listedStatesCrossWhateverTheirCellsNeed(long greatest) throws IOException {
        List<long[]> states = List.of(new long[] {0, greatest, 1}, new long[] {greatest, 0, 0});
        Task task = new Task.ListedStarts(states);
        Task.ListedStarts read = (Task.ListedStarts) TaskCodec.read(reader(out -> TaskCodec.write(out, task)));
        assertThat(read.states()).usingRecursiveComparison().isEqualTo(states);
    }

    @Test
    void anEmptyListOfStatesCrosses() throws IOException {
        Task task = new Task.ListedStarts(List.of());
        assertThat(TaskCodec.read(reader(out -> TaskCodec.write(out, task)))).isEqualTo(task);
    }

    static Stream<TaskOutcome> outcomes() {
        CycleList cycles = new CycleList();
        SegmentList segments = new SegmentList();
        CycleTally tally = new CycleTally();
        for (int i = 1; i < 100; i++) {
            cycles.add(i, 2L * i);
            segments.add(i, 3L * i, 4L * i);
            tally.add(i, 5L * i, 6L * i);
        }
        RegisterResult done = RegisterResult.complete(
                SINGULAR, Kernels.byId("bitmap").walk(SINGULAR, Progress.NONE, Cancellation.NONE), false);
        return Stream.of(
                new TaskOutcome.Cycles(cycles, WORK),
                new TaskOutcome.Cycles(new CycleList(), WalkedSteps.NONE),
                new TaskOutcome.Heights(List.of(1L, 3L, 1L << 40), WORK),
                new TaskOutcome.Segments(segments, tally, WORK),
                new TaskOutcome.Rest(tally, WORK),
                new TaskOutcome.Ends(4, List.of(new TaskOutcome.PieceEnd(1, 2, 3)), WORK),
                new TaskOutcome.RegisterDone(0, done, new WorkCounters(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
                new TaskOutcome.RegisterDone(0, RegisterResult.failed(SINGULAR, "lost", true), WorkCounters.NONE));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void outcomesCross(TaskOutcome outcome) throws IOException {
        byte[] written = bytes(out -> OutcomeCodec.write(out, outcome));
        TaskOutcome read = OutcomeCodec.read(new Frame(0, written).payload(), List.of(SINGULAR));
        assertThat(read).usingRecursiveComparison().isEqualTo(outcome);
        assertThat(bytes(out -> OutcomeCodec.write(out, read))).isEqualTo(written);
    }

    @Test
    void jobsCrossWithTheirFields() throws IOException {
        Lfsr own = new Lfsr(FiniteFields.of(8, new long[] {1, 0, 1, 1}, ModulusSource.FILE), 1, 5, 7);
        WorkerJob job = new WorkerJob(7, "segments", "paced:500us", List.of(SINGULAR, own), 99);
        assertThat(JobCodec.readJob(reader(out -> JobCodec.write(out, job)))).isEqualTo(job);
    }

    @Test
    void reportsCross() throws IOException {
        WorkerReport report = new WorkerReport(
                -5, List.of(new Span(1, Phase.COMPUTE, 0, 10, 1), new Span(1, Phase.SEND, 10, 12, 64)), 77);
        assertThat(JobCodec.readReport(reader(out -> JobCodec.write(out, report))))
                .isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, Integer.MAX_VALUE})
    void whatIsNoTaskAndNoOutcomeIsRefused(int kind) {
        assertThatThrownBy(() -> TaskCodec.read(reader(out -> out.integer(kind))))
                .isInstanceOf(ProtocolException.class);
        assertThatThrownBy(() -> OutcomeCodec.read(
                        reader(out -> {
                            out.integer(kind);
                            out.numbers(new long[8]);
                        }),
                        List.of()))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void aListOfStatesThatLiesAboutItsLengthIsRefused() {
        assertThatThrownBy(() -> StateListCodec.read(reader(out -> {
                    out.integer(Integer.MAX_VALUE);
                    out.integer(Integer.MAX_VALUE);
                    out.integer(8);
                    out.block(new byte[16]);
                })))
                .isInstanceOf(ProtocolException.class);
    }

    @Test
    void aRegisterThatIsNotOfTheJobIsRefused() {
        TaskOutcome outcome =
                new TaskOutcome.RegisterDone(1, RegisterResult.failed(SINGULAR, "lost", false), WorkCounters.NONE);
        assertThatThrownBy(() -> OutcomeCodec.read(reader(out -> OutcomeCodec.write(out, outcome)), List.of(SINGULAR)))
                .isInstanceOf(ProtocolException.class);
    }

    private static PayloadReader reader(FrameWriter.Payload payload) throws IOException {
        return new Frame(0, bytes(payload)).payload();
    }

    private static byte[] bytes(FrameWriter.Payload payload) throws IOException {
        PayloadWriter out = new PayloadWriter();
        payload.write(out);
        return out.bytes();
    }
}
