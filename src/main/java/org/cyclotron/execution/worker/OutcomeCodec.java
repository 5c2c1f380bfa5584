package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.enumeration.CycleList;
import org.cyclotron.enumeration.CycleTally;
import org.cyclotron.enumeration.SegmentList;
import org.cyclotron.enumeration.WalkedSteps;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;

/** Outcomes as fields of frames: a kind, what the task took, then the fields in their order. */
final class OutcomeCodec {
    private static final int CYCLES = 1;
    private static final int HEIGHTS = 2;
    private static final int SEGMENTS = 3;
    private static final int REST = 4;
    private static final int ENDS = 5;
    private static final int REGISTER_DONE = 6;

    private OutcomeCodec() {}

    static void write(PayloadWriter out, TaskOutcome outcome) throws IOException {
        switch (outcome) {
            case TaskOutcome.Cycles cycles -> {
                begin(out, CYCLES, outcome);
                write(out, cycles.found());
            }
            case TaskOutcome.Heights heights -> {
                begin(out, HEIGHTS, outcome);
                out.numbers(heights.counts().stream().mapToLong(Long::longValue).toArray());
            }
            case TaskOutcome.Segments segments -> {
                begin(out, SEGMENTS, outcome);
                write(out, segments.open());
                write(out, segments.closed());
            }
            case TaskOutcome.Rest rest -> {
                begin(out, REST, outcome);
                write(out, rest.found());
            }
            case TaskOutcome.Ends ends -> {
                begin(out, ENDS, outcome);
                write(out, ends);
            }
            case TaskOutcome.RegisterDone done -> {
                begin(out, REGISTER_DONE, outcome);
                RegisterCodec.write(out, done);
            }
        }
    }

    private static void begin(PayloadWriter out, int kind, TaskOutcome outcome) throws IOException {
        out.integer(kind);
        out.number(outcome.work().states());
        out.number(outcome.work().steps());
        out.number(outcome.work().abandoned());
        out.number(outcome.work().marks());
    }

    private static void write(PayloadWriter out, CycleList cycles) throws IOException {
        long[] numbers = new long[2 * cycles.size()];
        for (int i = 0; i < cycles.size(); i++) {
            numbers[2 * i] = cycles.length(i);
            numbers[2 * i + 1] = cycles.leastState(i);
        }
        out.numbers(numbers);
    }

    private static void write(PayloadWriter out, SegmentList segments) throws IOException {
        long[] numbers = new long[3 * segments.size()];
        for (int i = 0; i < segments.size(); i++) {
            numbers[3 * i] = segments.from(i);
            numbers[3 * i + 1] = segments.to(i);
            numbers[3 * i + 2] = segments.length(i);
        }
        out.numbers(numbers);
    }

    private static void write(PayloadWriter out, CycleTally tally) throws IOException {
        List<Long> numbers = new ArrayList<>();
        tally.forEach((length, count, representative) -> numbers.addAll(List.of(length, count, representative)));
        out.numbers(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    private static void write(PayloadWriter out, TaskOutcome.Ends ends) throws IOException {
        long[] numbers = new long[3 * ends.ends().size()];
        int at = 0;
        for (TaskOutcome.PieceEnd end : ends.ends()) {
            numbers[at++] = end.end();
            numbers[at++] = end.least();
            numbers[at++] = end.returns();
        }
        out.integer(ends.first());
        out.numbers(numbers);
    }

    /**
     * Reads an outcome.
     *
     * @param registers those of the job, to which a register that is done belongs
     */
    static TaskOutcome read(PayloadReader in, List<Lfsr> registers) throws IOException {
        int kind = in.integer();
        WalkedSteps work = new WalkedSteps(in.number(), in.number(), in.number(), in.number());
        return switch (kind) {
            case CYCLES -> new TaskOutcome.Cycles(cycles(in.numbers()), work);
            case HEIGHTS -> new TaskOutcome.Heights(heights(in.numbers()), work);
            case SEGMENTS -> new TaskOutcome.Segments(segments(in.numbers()), tally(in.numbers()), work);
            case REST -> new TaskOutcome.Rest(tally(in.numbers()), work);
            case ENDS -> new TaskOutcome.Ends(in.integer(), ends(in.numbers()), work);
            case REGISTER_DONE -> RegisterCodec.readDone(in, registers);
            default -> throw new ProtocolException("there is no outcome of kind " + kind);
        };
    }

    private static CycleList cycles(long[] numbers) {
        CycleList cycles = new CycleList();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            cycles.add(numbers[i], numbers[i + 1]);
        }
        return cycles;
    }

    private static List<Long> heights(long[] numbers) {
        List<Long> counts = new ArrayList<>(numbers.length);
        for (long number : numbers) {
            counts.add(number);
        }
        return counts;
    }

    private static SegmentList segments(long[] numbers) {
        SegmentList segments = new SegmentList();
        for (int i = 0; i + 2 < numbers.length; i += 3) {
            segments.add(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
        return segments;
    }

    private static CycleTally tally(long[] numbers) {
        CycleTally tally = new CycleTally();
        for (int i = 0; i + 2 < numbers.length; i += 3) {
            tally.add(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
        return tally;
    }

    private static List<TaskOutcome.PieceEnd> ends(long[] numbers) {
        List<TaskOutcome.PieceEnd> ends = new ArrayList<>(numbers.length / 3);
        for (int i = 0; i + 2 < numbers.length; i += 3) {
            ends.add(new TaskOutcome.PieceEnd(numbers[i], numbers[i + 1], numbers[i + 2]));
        }
        return ends;
    }
}
