package org.cyclotron.enumeration;

/** The length of a cycle by {@link FloydKernel}'s method, before its states are marked. */
final class FloydTaskKernel implements TaskKernel {
    @Override
    public String id() {
        return "floyd";
    }

    @Override
    public String label() {
        return "Floyd's cycle finding";
    }

    @Override
    public String explanation() {
        return "Finds the length of each cycle with two walkers, one twice as fast as the other, then walks the cycle once more.";
    }

    @Override
    public boolean walksPieces() {
        return false;
    }

    @Override
    public double stepsPerState() {
        return 5 + 1.0;
    }

    @Override
    public long cycleLength(StateStep step, long start, WalkMeter meter) {
        CycleFinder.Rho rho = FloydKernel.find(step, start, meter);
        if (rho.preperiod() != 0) {
            throw new IllegalStateException("state " + start + " was taken to lie on a cycle, but lies on a tail");
        }
        return rho.period();
    }
}
