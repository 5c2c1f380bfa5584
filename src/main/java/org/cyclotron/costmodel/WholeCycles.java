package org.cyclotron.costmodel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Who meets which cycles, where a worker walks all of every cycle of which it is given a state.
 *
 * <p>The states of a cycle are taken to lie among the start states as if at random: of the cycles of length L a worker
 * that is given a share a of all starts meets each with probability 1 &minus; (1 &minus; a)^L.
 */
final class WholeCycles {
    /** More batches than this are taken together: the simulation takes microseconds for each. */
    private static final double MOST_BATCHES = 256;

    private WholeCycles() {}

    /**
     * Fixed blocks, a share a = 1/w of the starts each. The states that workers walk are spread like w normal values with
     * the mean and the variance of the sum over all cycles: &Sigma; n L&sup2; p (1 &minus; p), less a (1 &minus; a) / N times the
     * square of &Sigma; n L&sup2; (1 &minus; a)^(L&minus;1), since every block has exactly N/w starts.
     */
    static Distribution blocks(ModelledRegister register, int workers) {
        double share = 1.0 / workers;
        double mean = 0;
        double variance = 0;
        double slope = 0;
        double found = 0;
        for (CycleClass each : register.cycles()) {
            double met = met(share, each.length());
            double squares = each.states() * each.length();
            mean += each.states() * met;
            variance += squares * met * (1 - met);
            slope += squares * Math.pow(1 - share, each.length() - 1);
            found += workers * each.count() * met;
        }
        double spread = Math.sqrt(Math.max(0, variance - share * (1 - share) / register.states() * slope * slope));
        double[] own = new double[workers];
        for (int i = 0; i < workers; i++) {
            own[i] = Math.clamp(mean + spread * NormalScores.of(i, workers), 0, register.states());
        }
        return new Distribution(own, 0, 0, workers, found, found, 0, 0, 0);
    }

    /** 1 &minus; (1 &minus; share)^length, without cancellation. */
    private static double met(double share, double length) {
        return share >= 1 ? 1 : -Math.expm1(length * Math.log1p(-share));
    }

    /** Batches from one queue: the worker that is free first takes the next, and walks the cycles it has not met before. */
    static Distribution queue(ModelledRegister register, double batch, double[] late) {
        double batches = Math.max(1, Math.ceil(register.states() / batch));
        int steps = (int) Math.min(MOST_BATCHES, batches);
        QueueRun run = new QueueRun(register.cycles(), 1.0 / steps, late);
        for (int i = 0; i < steps; i++) {
            run.takeNext();
        }
        return new Distribution(run.walked, 0, 0, batches, run.found, run.found, 0, 0, 0);
    }

    private static final class QueueRun {
        private final List<CycleClass> cycles;
        private final double share;
        /** By worker: the share of all starts that it was given. */
        private final double[] given;
        /** By worker and class: the share of its cycles that the worker has not met. */
        private final double[][] unmet;

        private final double[] walked;
        private final PriorityQueue<Integer> free;
        private double found;

        QueueRun(List<CycleClass> cycles, double share, double[] late) {
            this.cycles = cycles;
            this.share = share;
            given = new double[late.length];
            unmet = new double[late.length][cycles.size()];
            walked = new double[late.length];
            free = new PriorityQueue<>(Comparator.<Integer>comparingDouble(worker -> late[worker] + walked[worker])
                    .thenComparing(Comparator.naturalOrder()));
            for (int worker = 0; worker < late.length; worker++) {
                Arrays.fill(unmet[worker], 1);
                free.add(worker);
            }
        }

        /** The states of a cycle that a worker has not met lie among the starts that it was not given. */
        void takeNext() {
            int worker = free.remove();
            double shareOfRest = share / Math.max(share, 1 - given[worker]);
            given[worker] += share;
            for (int i = 0; i < cycles.size(); i++) {
                double newly = unmet[worker][i] * met(shareOfRest, cycles.get(i).length());
                unmet[worker][i] -= newly;
                walked[worker] += newly * cycles.get(i).states();
                found += newly * cycles.get(i).count();
            }
            free.add(worker);
        }
    }
}
