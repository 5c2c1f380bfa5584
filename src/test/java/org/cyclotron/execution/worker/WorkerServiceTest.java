package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.ChildThread;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a worker says to what it is told, frame by frame; it serves in a thread of this process. */
class WorkerServiceTest {
    /** Characteristic polynomial x^4 + x^3 + 1: the cycle of zero and one of 15 states. */
    private static final Lfsr REGISTER = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);

    /** 2<sup>16</sup> states. */
    private static final Lfsr LARGE = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private ChildThread worker;

    @BeforeEach
    void start() throws IOException {
        worker = new ChildThread(WorkerMain::serve);
        assertThat(worker.next().type()).isEqualTo(WorkerFrame.HELLO.code());
    }

    @AfterEach
    void end() throws IOException {
        worker.close();
    }

    @Test
    void itTellsTheTimeEvenWhileItHasAJob() throws IOException {
        for (int number : new int[] {0, 7}) {
            long before = System.nanoTime();
            send(WorkerFrame.PING, payload -> payload.integer(number));
            PayloadReader answer = hear(WorkerFrame.PONG);
            assertThat(answer.integer()).isEqualTo(number);
            assertThat(answer.number()).isBetween(before, System.nanoTime());
            open(1, "blocks");
        }
    }

    @Test
    void itPerformsTasksInTheirOrderAndReportsWhereItsTimeWent() throws IOException {
        open(1, "blocks");
        task(3, new Task.StartRange(0, 8));
        task(9, new Task.StartRange(8, 16));
        CycleTally found = new CycleTally();
        for (int number : new int[] {3, 9}) {
            PayloadReader answer = hear(WorkerFrame.DONE);
            assertThat(answer.integer()).isEqualTo(number);
            TaskOutcome.Cycles cycles = (TaskOutcome.Cycles) OutcomeCodec.read(answer, List.of(REGISTER));
            for (int i = 0; i < cycles.found().size(); i++) {
                found.add(cycles.found().length(i), 1, cycles.found().leastState(i));
            }
            answer.end();
        }
        List<Long> lengths = new ArrayList<>();
        found.forEach((length, count, representative) -> lengths.add(length));
        assertThat(lengths).containsExactlyInAnyOrder(1L, 15L);

        long before = System.nanoTime();
        WorkerReport report = close();
        assertThat(report.spans().stream().map(Span::phase))
                .containsSubsequence(
                        Phase.RECEIVE, Phase.INITIALISE, Phase.WAIT, Phase.RECEIVE, Phase.COMPUTE, Phase.SEND);
        assertThat(LongStream.concat(
                                LongStream.of(0),
                                report.spans().stream().flatMapToLong(s -> LongStream.of(s.startNanos(), s.endNanos())))
                        .boxed())
                .as("one after the other")
                .isSorted();
        assertThat(report.originNanos() + report.spans().getLast().endNanos())
                .as("on the clock of the worker")
                .isBetween(before - 60_000_000_000L, System.nanoTime());
        assertThat(report.cpuNanos()).isPositive();
    }

    @Test
    void theProcessorTimeOfAJobIsCountedOnce() throws IOException {
        long before = ProcessorTime.nanos();
        long sum = 0;
        for (int job = 1; job <= 3; job++) {
            open(job, "blocks");
            task(0, new Task.StartRange(0, 16));
            hear(WorkerFrame.DONE);
            long cpu = close().cpuNanos();
            // The first report of a worker counts from the start of its process, here that of the tests.
            sum += job == 1 ? 0 : cpu;
        }
        assertThat(sum).isBetween(0L, ProcessorTime.nanos() - before);
    }

    @Test
    void tasksOfACancelledJobAreStoppedAndThoseOfTheNextAreNot() throws IOException {
        open(5, "blocks");
        send(WorkerFrame.CANCEL, payload -> payload.integer(5));
        task(2, new Task.StartRange(0, 16));
        assertThat(hear(WorkerFrame.STOPPED).integer()).isEqualTo(2);
        close();
        send(WorkerFrame.CANCEL, payload -> payload.integer(4));
        open(6, "blocks");
        task(3, new Task.StartRange(0, 16));
        assertThat(hear(WorkerFrame.DONE).integer()).isEqualTo(3);
        close();
    }

    @Test
    void aWalkIsStoppedInItsMiddle() throws IOException {
        // A millisecond a state: a minute, were it not stopped.
        send(WorkerFrame.OPEN, payload -> JobCodec.write(payload, job(5, "blocks", "paced:1ms", LARGE, 0)));
        task(2, new Task.StartRange(0, 1 << 16));
        assertThat(hear(WorkerFrame.PROGRESS).number()).isBetween(1L, 1L << 16);
        send(WorkerFrame.CANCEL, payload -> payload.integer(5));
        assertThat(hear(WorkerFrame.STOPPED).integer()).isEqualTo(2);
        close();
    }

    @Test
    void aJobThatNobodyCanDoIsAProblemInWordsAndTheNextIsDone() throws IOException {
        open(1, "by magic");
        assertThat(hear(WorkerFrame.PROBLEM).text()).contains("There is no decomposition “by magic”");
        task(4, new Task.StartRange(0, 16));
        assertThat(hear(WorkerFrame.STOPPED).integer()).isEqualTo(4);
        close();
        open(2, "blocks");
        task(5, new Task.StartRange(0, 16));
        assertThat(hear(WorkerFrame.DONE).integer()).isEqualTo(5);
        close();
    }

    @Test
    void whatIsNeitherATaskNorTheEndOfAJobThatCannotBeDoneEndsTheWorker() throws Exception {
        open(1, "by magic");
        hear(WorkerFrame.PROBLEM);
        assertThat(complaint(() -> open(2, "blocks")))
                .contains("a worker with a job was sent a frame of type " + WorkerFrame.OPEN.code());
    }

    /** Notes what a worker of this process lets it see. */
    public static final class Noting implements WorkerProbe {
        private static final List<String> SEEN = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void started() {
            SEEN.add("started");
        }

        @Override
        public void performing(Task task) {
            SEEN.add("performing " + task);
        }

        @Override
        public void answering() {
            SEEN.add("answering");
        }
    }

    @Test
    void aProbeSeesTheStartAndEveryTaskBeforeAndAfter() throws IOException {
        Task task = new Task.StartRange(0, 16);
        worker.close();
        worker = new ChildThread(frames -> WorkerMain.serve(frames, WorkerMain.ARGUMENT, Noting.class.getName()));
        hear(WorkerFrame.HELLO);
        open(1, "blocks");
        task(2, task);
        hear(WorkerFrame.DONE);
        close();
        assertThat(Noting.SEEN).containsExactly("started", "performing " + task, "answering");
    }

    @Test
    void itBeatsWhileItHasAJob() throws IOException {
        open(1, "blocks");
        assertThat(worker.next().type()).isEqualTo(WorkerFrame.BEAT.code());
        assertThat(worker.next().type()).isEqualTo(WorkerFrame.BEAT.code());
        close();
    }

    @Test
    void itBeatsWhileItWaitsForTheNextTask() throws IOException {
        open(1, "blocks");
        task(2, new Task.StartRange(0, 16));
        hear(WorkerFrame.DONE);
        assertThat(worker.next().type()).isEqualTo(WorkerFrame.BEAT.code());
        assertThat(worker.next().type()).isEqualTo(WorkerFrame.BEAT.code());
        close();
    }

    @Test
    void contentsTravelThroughMemoryOnceItIsMapped() throws IOException {
        SharedFile file = SharedFile.create(Mailbox.BYTES);
        map(WorkerMemory.Use.MAIL, file, Mailbox.BYTES);
        Mailbox mail = Mailbox.ofCoordinator(file.memory());
        for (int number = 0; number < 3; number++) {
            List<long[]> states = List.of(new long[] {number, 1}, new long[] {2, 3});
            int mails = number;
            send(WorkerFrame.ECHO, payload -> mail.outgoing(payload, mails, out -> StateListCodec.write(out, states)));
            PayloadReader answer = hear(WorkerFrame.ECHOED);
            assertThat(answer.flag()).as("in the memory").isTrue();
            assertThat(answer.integer()).as("slots in turn").isEqualTo(number % 2);
        }
    }

    @Test
    void aJobHasTheMemoryInCommonThatWasMapped() throws IOException {
        TaskKernel kernel = TaskKernels.byId("word");
        long longs = Decompositions.byId("segments").commonLongs(LARGE, kernel);
        SharedFile file = SharedFile.create(longs * Long.BYTES);
        map(WorkerMemory.Use.COMMONS, file, longs * Long.BYTES);
        send(WorkerFrame.OPEN, payload -> JobCodec.write(payload, job(1, "segments", "word", LARGE, longs)));
        task(4, new Task.MarkRange(0, 0, 8));
        PayloadReader answer = hear(WorkerFrame.DONE);
        assertThat(answer.integer()).isEqualTo(4);
        assertThat(OutcomeCodec.read(answer, List.of(LARGE)).work().steps()).isPositive();
        assertThat(file.memory().toArray(ValueLayout.JAVA_LONG))
                .as("claims of marks")
                .isNotEqualTo(new long[(int) longs]);
        close();
    }

    @Test
    void aJobWhoseMemoryWasNotMappedEndsTheWorker() throws Exception {
        assertThat(complaint(() -> send(
                        WorkerFrame.OPEN,
                        payload -> JobCodec.write(payload, job(1, "blocks", "word", REGISTER, 1025)))))
                .contains("a worker broke off")
                .contains("a job needs 1025 longs of shared memory that was not mapped");
    }

    @Test
    void aFrameThatMakesNoSenseEndsTheWorkerWithASentence() throws Exception {
        assertThat(complaint(() -> send(WorkerFrame.CLOSE, payload -> {})))
                .contains("a worker without a job was sent a frame of type " + WorkerFrame.CLOSE.code());
    }

    @Test
    void aFrameThatMakesNoSenseInAJobEndsTheWorkerWithASentence() throws Exception {
        open(1, "blocks");
        assertThat(complaint(() -> open(2, "blocks")))
                .contains("a worker with a job was sent a frame of type " + WorkerFrame.OPEN.code());
    }

    @Test
    void theEndOfItsInputEndsItsProcessAndSoDoesWhatIsNoFrame() throws Exception {
        worker.closeInput();
        assertThat(worker.codeAtTheEndOfInput()).isZero();
        try (ChildThread other = new ChildThread(WorkerMain::serve)) {
            assertThat(complaint(() -> {
                        other.sendRaw("nothing like a frame".getBytes(StandardCharsets.UTF_8));
                        other.codeAtTheEndOfInput();
                    }))
                    .contains("cyclotron: what arrived is not a frame (it begins with 0x6e6f)");
            assertThat(other.codeAtTheEndOfInput()).isEqualTo(5);
        }
    }

    private interface Telling {
        void tell() throws Exception;
    }

    /** What is said on standard error when the worker is told this; the worker has ended then, or its input is over. */
    private String complaint(Telling telling) throws Exception {
        PrintStream standard = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            telling.tell();
            if (said.size() == 0) {
                assertThat(worker.exitCode()).isEqualTo(5);
            }
        } finally {
            System.setErr(standard);
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private void map(WorkerMemory.Use use, SharedFile file, long bytes) throws IOException {
        send(WorkerFrame.MAP, payload -> {
            payload.integer(use.ordinal());
            payload.text(file.path().toString());
            payload.number(bytes);
        });
        hear(WorkerFrame.MAPPED);
        file.unlink();
    }

    private void open(int number, String decomposition) throws IOException {
        send(WorkerFrame.OPEN, payload -> JobCodec.write(payload, job(number, decomposition, "word", REGISTER, 0)));
    }

    private static WorkerJob job(int number, String decomposition, String kernel, Lfsr register, long commonLongs) {
        return new WorkerJob(number, decomposition, kernel, List.of(register), commonLongs);
    }

    private void task(int number, Task task) throws IOException {
        send(WorkerFrame.TASK, payload -> {
            payload.integer(number);
            TaskCodec.write(payload, task);
        });
    }

    private WorkerReport close() throws IOException {
        send(WorkerFrame.CLOSE, payload -> {});
        return JobCodec.readReport(hear(WorkerFrame.REPORT));
    }

    private void send(WorkerFrame type, FrameWriter.Payload payload) throws IOException {
        worker.send(type.code(), payload);
    }

    /** The payload of the next frame, which must be of this type; beats and reports of progress are not looked at. */
    private PayloadReader hear(WorkerFrame expected) throws IOException {
        Frame frame = worker.next();
        while (frame.type() != expected.code()
                && (frame.type() == WorkerFrame.BEAT.code() || frame.type() == WorkerFrame.PROGRESS.code())) {
            frame = worker.next();
        }
        assertThat(frame.type()).as(expected.name()).isEqualTo(expected.code());
        return frame.payload();
    }
}
