package org.cyclotron.benchmark;

import java.math.BigInteger;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.progress.Cancellation;

/** A walk of all states of a register, by a {@link Walker}. */
record WalkCase(Walker walker, BenchmarkRegister register, int threads) implements BenchmarkCase {
    /** What walks. */
    interface Walker {
        /** The name of the kernel or peer. */
        String kernel();

        /** How often the whole space is walked in one run. */
        default int walks(int threads) {
            return 1;
        }

        /** The seconds that a walk should take; 0 where that is not predicted. */
        default double predictedSeconds(AlgebraicAnalysis algebra, int threads) {
            return 0;
        }

        /**
         * Walks once, and times that.
         *
         * @param algebra the answer to compare with
         */
        WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation)
                throws MissingRowException;
    }

    @Override
    public String name() {
        return BenchmarkRow.name(kernel(), register, threads);
    }

    @Override
    public String kernel() {
        return walker.kernel();
    }

    @Override
    public long field() {
        return register.lfsr().field().order();
    }

    @Override
    public int degree() {
        return register.lfsr().degree();
    }

    @Override
    public boolean isLong() {
        return register.isLong();
    }

    @Override
    public double predictedSeconds() {
        AlgebraicAnalysis algebra =
                AlgebraicAnalyzer.analyze(register.lfsr(), FactoringBudget.DEFAULT, Cancellation.NONE);
        return walker.predictedSeconds(algebra, threads);
    }

    @Override
    public BenchmarkResult measure(Cancellation cancellation) throws MissingRowException {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(register.lfsr(), FactoringBudget.DEFAULT, cancellation);
        WarmTiming.Run run = WarmTiming.of(() -> walker.walk(algebra, threads, cancellation));
        BigInteger states = register.lfsr().stateCount().multiply(BigInteger.valueOf(walker.walks(threads)));
        return new BenchmarkRow(kernel(), register, threads, states, run.seconds(), run.verified());
    }
}
