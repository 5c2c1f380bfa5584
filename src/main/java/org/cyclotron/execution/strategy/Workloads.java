package org.cyclotron.execution.strategy;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.costmodel.WorkShape;
import org.cyclotron.costmodel.Workload;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.enumeration.PeriodicPart;
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

    private static final double PIECES_A_WORKER = 4;
    private static final double LEAST_GRAIN = 64;
    private static final int USUAL_TAPS = 4;

    private Workloads() {}

    /** The workload of one register. */
    static Workload of(StrategyName name, PlannedRegister register) {
        Decomposition decomposition = Decompositions.byId(name.decomposition());
        Backend backend = Backends.byId(name.backend());
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        return of(decomposition, backend, name.workers(), register(register, kernel), like(register), kernel);
    }

    /** The workloads of the registers of a file. */
    static List<Workload> of(StrategyName name, List<PlannedRegister> registers) {
        return registers.stream().map(register -> of(name, register)).toList();
    }

    /** @param like as for {@link Decomposition#shape} */
    static Workload of(
            Decomposition decomposition,
            Backend backend,
            int workers,
            ModelledRegister register,
            Lfsr like,
            TaskKernel kernel) {
        return new Workload(
                register,
                shape(decomposition, backend, workers, register.states(), like, kernel),
                backend.kind(register.allStates()));
    }

    /**
     * How the work is cut where it is done.
     *
     * @param states on cycles
     * @param like as for {@link Decomposition#shape}
     */
    static WorkShape shape(
            Decomposition decomposition, Backend backend, int workers, double states, Lfsr like, TaskKernel kernel) {
        WorkShape shape = decomposition.shape(states, like, kernel, workers);
        boolean grained = backend.choosesGrain() && shape instanceof WorkShape.Queue;
        return grained ? new WorkShape.Queue(shape.id(), grain(states, workers)) : shape;
    }

    /**
     * What the library makes of a range: halves of halves, until a piece is at most a fourth of a worker's even share, but
     * no smaller than {@value #LEAST_GRAIN} states.
     */
    private static double grain(double states, int workers) {
        double pieces = Math.pow(2, Math.ceil(Math.log(PIECES_A_WORKER * workers) / Math.log(2)));
        return Math.max(LEAST_GRAIN, states / pieces);
    }

    /** The periodic part of a register; where there is none, a register of one cell. */
    static Lfsr like(PlannedRegister register) {
        Lfsr periodic = PeriodicPart.periodic(register.lfsr());
        return periodic != null ? periodic : new Lfsr(register.lfsr().field(), 1);
    }

    /** A nonsingular register over GF(2) of about so many states. */
    static Lfsr like(double states) {
        int degree = BigInteger.valueOf((long) Math.min(states, 1L << 62)).bitLength();
        long[] row = new long[Math.max(1, degree - 1)];
        // Four taps, as usual registers have.
        for (int i = 0; i < Math.min(row.length, USUAL_TAPS); i++) {
            row[i] = 1;
        }
        return new Lfsr(FiniteFields.of(2), row);
    }

    /** A register as a kernel walks it. */
    static ModelledRegister register(PlannedRegister register, TaskKernel kernel) {
        AlgebraicAnalysis algebra = register.algebra();
        ModelledRegister plain = ModelledRegister.of(register.lfsr(), algebra == null ? null : algebra.structure());
        return walked(plain, register.lfsr(), kernel);
    }

    /** Any register over GF(2) as a kernel walks it. */
    static ModelledRegister walkedBinary(ModelledRegister register, TaskKernel kernel) {
        return walked(register, like(register.states()), kernel);
    }

    private static ModelledRegister walked(ModelledRegister register, Lfsr like, TaskKernel kernel) {
        double step = kernel.nanosecondsPerStep(like);
        return register.walkedBy(
                kernel.id(),
                Math.max(0, step - PLAIN_BINARY),
                kernel.stepsPerState(),
                kernel.walksSegments() ? kernel.nanosecondsInSegment(like) / step : 1);
    }
}
