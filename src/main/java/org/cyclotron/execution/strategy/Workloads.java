package org.cyclotron.execution.strategy;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.Workload;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.lfsr.Lfsr;

/** What the cost model has to know of a strategy on registers. */
final class Workloads {
    /** The plain step over GF(2), whose cost a profile holds. */
    private static final double PLAIN_BINARY = TaskKernels.PLAIN.nanosecondsPerStep(new Lfsr(FiniteFields.of(2), 1));

    private Workloads() {}

    /** The workload of one register. */
    static Workload of(StrategyName name, PlannedRegister register) {
        Decomposition decomposition = Decompositions.byId(name.decomposition());
        Backend backend = Backends.byId(name.backend());
        return of(decomposition, backend, name.workers(), register(register, TaskKernels.byId(name.kernel())));
    }

    /** The workloads of the registers of a file. */
    static List<Workload> of(StrategyName name, List<PlannedRegister> registers) {
        return registers.stream().map(register -> of(name, register)).toList();
    }

    static Workload of(Decomposition decomposition, Backend backend, int workers, ModelledRegister register) {
        return new Workload(
                register, decomposition.shape(register.states(), workers), backend.kind(register.allStates()));
    }

    /** A register as a kernel walks it. */
    static ModelledRegister register(PlannedRegister register, TaskKernel kernel) {
        AlgebraicAnalysis algebra = register.algebra();
        ModelledRegister plain = ModelledRegister.of(register.lfsr(), algebra == null ? null : algebra.structure());
        return walked(plain, kernel.nanosecondsPerStep(register.lfsr()), kernel);
    }

    /** Any register over GF(2) as a kernel walks it. */
    static ModelledRegister walkedBinary(ModelledRegister register, TaskKernel kernel) {
        int degree =
                BigInteger.valueOf((long) Math.min(register.states(), 1L << 62)).bitLength();
        return walked(register, kernel.nanosecondsPerStep(new Lfsr(FiniteFields.of(2), new long[degree])), kernel);
    }

    private static ModelledRegister walked(ModelledRegister register, double stepNanos, TaskKernel kernel) {
        return register.walkedBy(kernel.id(), Math.max(0, stepNanos - PLAIN_BINARY), kernel.stepsPerState());
    }
}
