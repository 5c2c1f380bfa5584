package org.cyclotron.benchmark;

import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.Kernel;
import org.cyclotron.enumeration.Verifier;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.enumeration.WalkedCensus;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A kernel that walks a space by itself, on one thread. */
record KernelWalker(Kernel walking) implements WalkCase.Walker {
    @Override
    public String kernel() {
        return walking.id();
    }

    @Override
    public double predictedSeconds(AlgebraicAnalysis algebra, int threads) {
        return walking.predict(algebra.lfsr()).seconds();
    }

    @Override
    public WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation)
            throws MissingRowException {
        WalkPrediction prediction = walking.predict(algebra.lfsr());
        if (prediction.reason() != null) {
            throw new MissingRowException(prediction.reason());
        }
        long start = System.nanoTime();
        WalkedCensus census = walking.walk(algebra.lfsr(), Progress.NONE, cancellation);
        double seconds = (System.nanoTime() - start) * 1e-9;
        boolean verified = Verifier.compare(algebra, kernel(), census).status() == Verification.Status.VERIFIED;
        return new WarmTiming.Run(seconds, verified);
    }
}
