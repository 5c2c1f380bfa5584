package org.cyclotron.execution.decomposition;

import java.math.BigInteger;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkLimits;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.lfsr.Lfsr;

/** Predictions from the size of a register. */
final class Feasibility {
    private Feasibility() {}

    /** What is needed for a number of states on cycles. */
    @FunctionalInterface
    interface Need {
        double of(double states);
    }

    /**
     * What an enumeration would take.
     *
     * @param bytes memory, from the states of the periodic part
     * @param steps steps one after the other, from the same
     */
    static WalkPrediction predict(Lfsr lfsr, TaskKernel kernel, Need bytes, Need steps) {
        BigInteger q = BigInteger.valueOf(lfsr.field().order());
        double states = q.pow(lfsr.degree() - lfsr.preperiod()).doubleValue();
        double tree = lfsr.preperiod() * q.pow(lfsr.preperiod()).doubleValue();
        double seconds = (steps.of(states) + tree) * kernel.nanosecondsPerStep(lfsr) * 1e-9;
        return WalkLimits.DEFAULT.judge(lfsr.stateCount(), kernel.mostStates(lfsr), bytes.of(states), seconds);
    }
}
