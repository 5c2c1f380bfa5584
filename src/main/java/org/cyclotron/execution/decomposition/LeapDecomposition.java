package org.cyclotron.execution.decomposition;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.enumeration.PeriodicPart;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.Division;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.UnsupportedRegisterException;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Cycles of known length cut into equal pieces: worker i of p walks from s&middot;C^&lfloor;iL/p&rfloor;, which is found
 * by a jump. The algebra gives a state and the length L of every cycle.
 *
 * <p>What the walk proves: each piece arrives exactly where the next begins, so the period divides L; for every prime r
 * dividing L the jump by L/r does not close, so it is L (short cycles, walked in one piece, must not come back before);
 * the least states of all cycles differ, so no cycle stands for two; the lengths sum to q^(d&minus;e). As the
 * representatives still come from algebra, agreement is called consistent (assisted), never verified.
 */
final class LeapDecomposition implements Decomposition {
    /** More cycles than this are not listed: about 100 bytes each. */
    private static final long MOST_CYCLES = 1L << 22;

    private static final double BYTES_A_CYCLE = 100;

    @Override
    public String id() {
        return "leap";
    }

    @Override
    public String label() {
        return "Leaps on known cycles";
    }

    @Override
    public String explanation() {
        return "Each cycle, its length known by algebra, in equal pieces that begin at a jump. Perfectly balanced and"
                + " without communication, but assisted: consistent with the algebra, not independent of it.";
    }

    @Override
    public boolean isAssisted() {
        return true;
    }

    @Override
    public boolean supports(TaskKernel kernel) {
        return kernel.walksPieces();
    }

    @Override
    public WorkShape shape(double states, Lfsr like, TaskKernel kernel, int workers) {
        return new WorkShape.Leap(id(), LeapCycles.LEAST_PIECE, LeapDivision.STEPS_A_TASK);
    }

    @Override
    public WalkPrediction predict(PlannedRegister register, TaskKernel kernel, int workers) {
        Lfsr lfsr = register.lfsr();
        String reason = objection(register.algebra());
        if (reason != null) {
            return new WalkPrediction(false, lfsr.stateCount(), 0, 0, reason);
        }
        double cycles = structure(register).cycles().doubleValue();
        return Feasibility.predict(lfsr, kernel, states -> cycles * BYTES_A_CYCLE, states -> states / workers);
    }

    private static @Nullable String objection(@Nullable AlgebraicAnalysis algebra) {
        if (algebra == null) {
            return "leap needs the algebraic analysis of the register";
        }
        if (algebra.structure() == null) {
            return "leap needs the lengths of the cycles: " + algebra.structureReason();
        }
        if (algebra.structure().cycles().compareTo(BigInteger.valueOf(MOST_CYCLES)) > 0) {
            return "leap lists every cycle, and there are %s, more than %d"
                    .formatted(algebra.structure().cycles(), MOST_CYCLES);
        }
        return null;
    }

    private static CycleStructure structure(PlannedRegister register) {
        AlgebraicAnalysis algebra = register.algebra();
        if (algebra == null || algebra.structure() == null) {
            throw new UnsupportedRegisterException("leap needs the lengths of the cycles");
        }
        return algebra.structure();
    }

    @Override
    public Division divide(List<PlannedRegister> registers, TaskKernel kernel, int workers, RunControl control) {
        PlannedRegister register = registers.getFirst();
        PeriodicPart part = PeriodicPart.of(register.lfsr());
        AlgebraicAnalysis algebra = register.algebra();
        if (algebra == null) {
            throw new UnsupportedRegisterException("leap needs the algebraic analysis of the register");
        }
        LeapCycles cycles = LeapCycles.of(part, algebra, workers, control.cancellation());
        long bytes = predict(register, kernel, workers).bytes();
        return new LeapDivision(part, kernel, workers, control, bytes, cycles);
    }

    @Override
    public TaskWorker worker(List<Lfsr> registers, TaskKernel kernel, RunControl control) {
        return new StateWorker(PeriodicPart.of(registers.getFirst()), kernel, control);
    }
}
