package org.cyclotron.enumeration;

/** A method that finds the tail and the cycle of one start state in constant memory. */
interface CycleFinder {
    /**
     * The shape of a walk from one state.
     *
     * @param preperiod steps from the start to the cycle
     * @param period the length of the cycle
     */
    record Rho(long preperiod, long period) {}

    Rho find(StateStep step, long start, WalkMeter meter);

    /**
     * The steps from the start to its cycle, given the period: two walkers that far apart meet first where the cycle
     * begins.
     */
    static long preperiod(StateStep step, long start, long period, WalkMeter meter) {
        long ahead = start;
        for (long i = 1; i <= period; i++) {
            ahead = step.next(ahead);
            if (i % WalkMeter.INTERVAL == 0) {
                meter.spend(WalkMeter.INTERVAL, 0);
            }
        }
        long behind = start;
        long preperiod = 0;
        while (behind != ahead) {
            behind = step.next(behind);
            ahead = step.next(ahead);
            preperiod++;
            if (preperiod % WalkMeter.INTERVAL == 0) {
                meter.spend(2L * WalkMeter.INTERVAL, 0);
            }
        }
        meter.spend(period % WalkMeter.INTERVAL + 2 * (preperiod % WalkMeter.INTERVAL), 0);
        return preperiod;
    }
}
