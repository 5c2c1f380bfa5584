package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;

/** The plain walk slowed down to a given cost a state, by spinning. */
final class PacedTaskKernel implements TaskKernel {
    private static final long NANOS_BETWEEN_POLLS = 20_000_000;

    private final String id;
    private final long nanos;

    PacedTaskKernel(String id, long nanos) {
        this.id = id;
        this.nanos = nanos;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String label() {
        return "Plain walk, paced (synthetic)";
    }

    @Override
    public String explanation() {
        return "Synthetic: the plain walk, spinning until each state has cost the time given, such as paced:500us."
                + " It replays programs whose states are costlier than here.";
    }

    @Override
    public boolean isSynthetic() {
        return true;
    }

    @Override
    public StateStep step(Lfsr lfsr) {
        return new PacedStep(StateStep.of(lfsr), nanos);
    }

    @Override
    public double nanosecondsPerStep(Lfsr lfsr) {
        return Math.max((double) nanos, StepCost.nanoseconds(lfsr));
    }

    @Override
    public int pollInterval() {
        return Math.clamp(NANOS_BETWEEN_POLLS / nanos, 1, WalkMeter.INTERVAL);
    }
}
