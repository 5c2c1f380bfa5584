package org.cyclotron.execution;

import java.util.List;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.lfsr.Lfsr;

/** A way to cut the state space of a register, or a file of registers, into tasks. Stateless; one class each. */
public interface Decomposition {
    /** The stable name in a strategy. */
    String id();

    /** The name for people. */
    String label();

    /** What the work is cut into, and what that is good for, in a sentence or two. */
    String explanation();

    /** Whether there is more than one task, so that several workers make sense. */
    default boolean isParallel() {
        return true;
    }

    /** Whether one task walks a whole cycle, so that the speed-up is at most states / longest cycle. */
    default boolean walksWholeCycles() {
        return false;
    }

    /** Whether one division covers all registers of a plan; otherwise each register is divided by itself. */
    default boolean spansRegisters() {
        return false;
    }

    /** Whether the lengths are taken from algebra. */
    default boolean isAssisted() {
        return false;
    }

    /** Whether the kernel can do its tasks. */
    default boolean supports(TaskKernel kernel) {
        return kernel.walksCycles();
    }

    /**
     * How it cuts a register, for the cost model.
     *
     * @param states on cycles
     * @param like a nonsingular register of about so many states over the same field
     */
    WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers);

    /** What enumerating a register would take, found without walking. */
    WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers);

    /**
     * Cuts the work. Called by the coordinator, timed as partition.
     *
     * @param registers one register, or all where this {@link #spansRegisters()}; each predicted to be feasible
     * @throws UnsupportedRegisterException when a register turns out not to be within reach, with the reason
     */
    Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control);

    /**
     * Makes what a worker of another process needs to perform tasks of such a division, which itself stays with the
     * coordinator. What workers have in common is in the memory of the control.
     *
     * @param registers as {@link Division#lfsrs}
     */
    TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control);

    /** The longs that the workers of a division have in common. */
    default long commonLongs(Lfsr lfsr, TaskKernel kernel) {
        return 0;
    }

    /** The same as {@link #predict} where workers have no memory in common. */
    default WalkPrediction predictApart(PlannedRegister register, TaskKernel kernel, int workers) {
        return predict(register, kernel, workers);
    }
}
