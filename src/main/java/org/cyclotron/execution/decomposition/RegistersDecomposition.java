package org.cyclotron.execution.decomposition;

import java.util.List;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.enumeration.RangeWalk;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.lfsr.Lfsr;

/** One task for each register of the file, the largest first: what one wants of a whole file. */
final class RegistersDecomposition implements Decomposition {
    private final Decomposition whole = new WholeDecomposition();

    @Override
    public String id() {
        return "registers";
    }

    @Override
    public String label() {
        return "One task a register";
    }

    @Override
    public String explanation() {
        return "One task for each register of the file, the largest first. Meaningful for a whole file: a single register"
                + " is one task.";
    }

    @Override
    public boolean spansRegisters() {
        return true;
    }

    @Override
    public boolean walksWholeCycles() {
        return true;
    }

    @Override
    public WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers) {
        return new WorkShape.Registers();
    }

    @Override
    public boolean supports(TaskKernel kernel) {
        return whole.supports(kernel);
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        if (!kernel.walksCycles()) {
            return whole.predict(register, kernel, 1);
        }
        return Feasibility.predict(
                register.lfsr(),
                kernel,
                states -> workers * RangeWalk.bytes(states),
                states -> states * kernel.stepsPerState());
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        return new RegistersDivision(whole, registers, kernel, control);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        return new WholeRegisterWorker(whole, registers, kernel, control);
    }
}
