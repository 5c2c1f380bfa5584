package org.cyclotron.enumeration;

/**
 * A step that takes a given time: it spins until that much has passed. Synthetic, for asking what would pay off if states
 * were as costly as elsewhere.
 *
 * @param step what is computed
 * @param nanos the least time a step takes
 */
record PacedStep(StateStep step, long nanos) implements StateStep {
    @Override
    public long next(long state) {
        long start = System.nanoTime();
        long next = step.next(state);
        while (System.nanoTime() - start < nanos) {
            Thread.onSpinWait();
        }
        return next;
    }
}
