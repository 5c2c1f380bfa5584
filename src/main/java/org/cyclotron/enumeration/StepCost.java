package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/** The expected time of one step, from measurements. */
final class StepCost {
    private static final double BINARY = 3;
    /** Over small fields, for each group of cells looked up at once, and for the rest of the step. */
    private static final double GROUP = 4;

    private static final double REST = 8;
    /** Over large fields, for each cell. */
    private static final double CELL = 15;

    private StepCost() {}

    /** The nanoseconds of one step with everything in the cache. */
    static double nanoseconds(Lfsr lfsr) {
        long order = lfsr.field().order();
        if (order == 2) {
            return BINARY;
        }
        if (order > TableStep.LARGEST_FIELD) {
            return REST + CELL * lfsr.degree();
        }
        double cells = Math.max(1, Math.floor(Math.log(1 << 12) / Math.log((double) order)));
        return REST + GROUP * Math.ceil(lfsr.degree() / cells);
    }

    /**
     * Refuses a walk that is not feasible.
     *
     * @throws IllegalArgumentException with the reason of the prediction
     */
    static void requireFeasible(WalkPrediction prediction) {
        if (!prediction.feasible()) {
            throw new IllegalArgumentException(prediction.reason());
        }
    }
}
