package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.progress.Cancellation;

/**
 * The scaling probe: every thread walks the whole space by itself, with the same kernel, and nothing is shared. What
 * this machine can do with more threads, apart from how work is divided.
 */
record ProbeWalker(StrategyWalker alone) implements WalkCase.Walker {
    static final String PREFIX = "probe-";

    @Override
    public String kernel() {
        return PREFIX + alone.kernel();
    }

    @Override
    public int walks(int threads) {
        return threads;
    }

    @Override
    public WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation)
            throws MissingRowException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<WarmTiming.Run>> walks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                walks.add(executor.submit(() -> alone.walk(algebra, 1, cancellation)));
            }
            boolean verified = true;
            for (Future<WarmTiming.Run> walk : walks) {
                verified &= result(walk).verified();
            }
            return new WarmTiming.Run((System.nanoTime() - start) * 1e-9, verified);
        }
    }

    private static WarmTiming.Run result(Future<WarmTiming.Run> walk) throws MissingRowException {
        try {
            return walk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case MissingRowException missing -> throw missing;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
