package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * The first trial of walking in segments, restated: {@link TrialWalk} on plain threads. It shows how much of the speed lies in the idea and how much in
 * what was made of it. It finds cycles with a mark only, as the registers of the table have them.
 */
final class TrialWalker implements WalkCase.Walker {
    static final String KERNEL = "trial";
    private static final int LEAST_ZEROS = 15;
    private static final int MARK_BITS = 14;
    private static final int MARKS_AT_A_TIME = 256;
    private static final double NANOSECONDS_A_STATE = 0.09;
    private static final double NANOSECONDS_A_TAP = 0.009;

    /** Whether it can walk a register: GF(2), c0 = 1, and long enough that some states are marked. */
    static boolean walks(Lfsr lfsr) {
        return lfsr.field().order() == 2 && !lfsr.isSingular() && lfsr.degree() > LEAST_ZEROS + 6 && lfsr.degree() < 64;
    }

    @Override
    public String kernel() {
        return KERNEL;
    }

    @Override
    public double predictedSeconds(AlgebraicAnalysis algebra, int threads) {
        Lfsr lfsr = algebra.lfsr();
        long taps = LongStream.of(lfsr.row())
                .filter(coefficient -> coefficient != 0)
                .count();
        double nanoseconds = NANOSECONDS_A_STATE + NANOSECONDS_A_TAP * (double) taps;
        return lfsr.stateCount().doubleValue() * nanoseconds * 1e-9 / threads;
    }

    @Override
    public WarmTiming.Run walk(AlgebraicAnalysis algebra, int threads, Cancellation cancellation)
            throws MissingRowException {
        Lfsr lfsr = algebra.lfsr();
        if (!walks(lfsr)) {
            throw new MissingRowException("the trial walks registers over GF(2) of 22 to 63 cells with c0 = 1");
        }
        long start = System.nanoTime();
        CycleStructure walked = join(segments(lfsr, threads, cancellation));
        double seconds = (System.nanoTime() - start) * 1e-9;
        return new WarmTiming.Run(
                seconds, algebra.structure() != null && algebra.structure().sameAs(walked));
    }

    private static List<TrialWalk.Segment> segments(Lfsr lfsr, int threads, Cancellation cancellation) {
        int zeros = Math.max(LEAST_ZEROS, lfsr.degree() - 1 - MARK_BITS);
        long marks = 1L << (lfsr.degree() - zeros - 1);
        AtomicLongArray claims = new AtomicLongArray((int) (marks >>> 6));
        AtomicLong cursor = new AtomicLong();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<List<TrialWalk.Segment>>> walks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                TrialWalk walk = new TrialWalk(lfsr, zeros, claims, cancellation);
                walks.add(executor.submit(() -> walkAll(walk, cursor, marks)));
            }
            List<TrialWalk.Segment> all = new ArrayList<>();
            for (Future<List<TrialWalk.Segment>> walk : walks) {
                all.addAll(result(walk));
            }
            return all;
        }
    }

    private static List<TrialWalk.Segment> walkAll(TrialWalk walk, AtomicLong cursor, long marks) {
        List<TrialWalk.Segment> found = new ArrayList<>();
        for (long from = cursor.getAndAdd(MARKS_AT_A_TIME); from < marks; from = cursor.getAndAdd(MARKS_AT_A_TIME)) {
            for (long mark = from; mark < Math.min(marks, from + MARKS_AT_A_TIME); mark++) {
                if (walk.claim(mark)) {
                    found.add(walk.walk(mark));
                }
            }
        }
        return found;
    }

    private static List<TrialWalk.Segment> result(Future<List<TrialWalk.Segment>> walk) {
        try {
            return walk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    /** The cycles of the segments, and the zero state. */
    private static CycleStructure join(List<TrialWalk.Segment> segments) {
        Map<Long, TrialWalk.Segment> open = new HashMap<>();
        segments.forEach(segment -> open.put(segment.from(), segment));
        Map<Long, Long> counts = new TreeMap<>();
        counts.put(1L, 1L);
        for (TrialWalk.Segment first : segments) {
            long length = 0;
            for (TrialWalk.Segment each = open.remove(first.from()); each != null; each = open.remove(each.to())) {
                length += each.length();
            }
            if (length > 0) {
                counts.merge(length, 1L, Long::sum);
            }
        }
        List<CycleTerm> terms = new ArrayList<>();
        counts.forEach((length, count) -> terms.add(CycleTerm.of(length, count)));
        return new CycleStructure(terms);
    }
}
