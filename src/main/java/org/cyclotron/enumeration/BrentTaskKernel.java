package org.cyclotron.enumeration;

/** The length of a cycle by {@link BrentKernel}'s method, before its states are marked. */
final class BrentTaskKernel implements TaskKernel {
    @Override
    public String id() {
        return "brent";
    }

    @Override
    public String label() {
        return "Brent's cycle finding";
    }

    @Override
    public String explanation() {
        return "Finds the length of each cycle with a walker and a waiting mark that is moved up after 1, 2, 4, … steps, then walks the cycle once more.";
    }

    @Override
    public boolean walksPieces() {
        return false;
    }

    @Override
    public double stepsPerState() {
        return 4 + 1.0;
    }

    @Override
    public long cycleLength(StateStep step, long start, WalkMeter meter) {
        CycleFinder.Rho rho = BrentKernel.find(step, start, meter);
        if (rho.preperiod() != 0) {
            throw new IllegalStateException("state " + start + " was taken to lie on a cycle, but lies on a tail");
        }
        return rho.period();
    }
}
