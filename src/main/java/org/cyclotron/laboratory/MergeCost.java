package org.cyclotron.laboratory;

import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** What joining results into a census costs. */
final class MergeCost implements Measure {
    static final String ID = "merge";
    /** x^18 &minus; 1 has 14,602 cycles. */
    private static final int ROTATED_CELLS = 18;

    private static final int SEGMENTED_DEGREE = 18;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Merge";
    }

    @Override
    public String per() {
        return "result";
    }

    @Override
    public String explanation() {
        return "The time a run spends on joining results, divided by the results: cycles of x^18 − 1 found in blocks by the"
                + " caller; segments of a primitive register of 2^18 states walked by two processes that share nothing.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return List.of(
                MeasureCase.of("result", "cycle", MergeCost::cycles),
                MeasureCase.of("result", "segment", MergeCost::segments));
    }

    private static Trial cycles(Cancellation opening) throws MeasureFailedException {
        CheckedRun run = new CheckedRun("blocks@caller", Registers.rotation(ROTATED_CELLS, opening));
        @Nullable CycleStructure structure = run.algebra().structure();
        if (structure == null) {
            throw new MeasureFailedException("the cycles of x^18 - 1 are not known");
        }
        double cycles = structure.cycles().doubleValue();
        return cancellation -> merge(run.run(cancellation)) / cycles;
    }

    private static Trial segments(Cancellation opening) {
        return new Joined(new CheckedRun("segments@pool:2", Registers.primitive(2, SEGMENTED_DEGREE, opening)));
    }

    private static double merge(ExecutionResult result) {
        return result.breakdown().phases().getOrDefault(Phase.MERGE, 0L);
    }

    private record Joined(CheckedRun run) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            ExecutionResult result = run.run(cancellation);
            if (result.counters().segments() == 0) {
                throw new MeasureFailedException("no segments had to be joined");
            }
            return merge(result) / result.counters().segments();
        }

        @Override
        public void close() {
            Backends.byId("pool").release();
        }
    }
}
