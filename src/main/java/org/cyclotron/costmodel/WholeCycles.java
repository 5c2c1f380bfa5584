package org.cyclotron.costmodel;

/**
 * Who meets which cycles, where a worker walks all of every cycle of which it is given a state.
 *
 * <p>The states of a cycle are taken to lie among the start states as if at random: of the cycles of length L a worker
 * that is given a share a of all starts meets each with probability 1 &minus; (1 &minus; a)^L.
 */
final class WholeCycles {
    /** More batches than this are taken together: their number would not be exact. */
    private static final double MOST_BATCHES = QueueShares.MOST;

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
        return new Distribution(own, 0, 0, 0, workers, found, found, 0, 0, 0);
    }

    /** The states on the cycles that a worker meets that is given a share of all starts: &Sigma; n L (1 &minus; (1 &minus; a)^L). */
    static double walked(ModelledRegister register, double share) {
        double walked = 0;
        for (CycleClass each : register.cycles()) {
            walked += each.states() * met(share, each.length());
        }
        return walked;
    }

    /** The cycles that it meets. */
    private static double found(ModelledRegister register, double share) {
        double found = 0;
        for (CycleClass each : register.cycles()) {
            found += each.count() * met(share, each.length());
        }
        return found;
    }

    /** 1 &minus; (1 &minus; share)^length, without cancellation. */
    private static double met(double share, double length) {
        return share >= 1 ? 1 : -Math.expm1(length * Math.log1p(-share));
    }

    /**
     * Batches from one queue: the worker that is free first takes the next, and walks the cycles it has not met before.
     *
     * @param late how much later than the first all others come, in states that could be walked meanwhile
     */
    static Distribution queue(ModelledRegister register, double batch, int workers, double late) {
        QueueShares shares = QueueShares.of(share -> walked(register, share), batches(register, batch), workers, late);
        double[] own = new double[workers];
        double found = 0;
        double foundLast = 0;
        for (int i = 0; i < workers; i++) {
            boolean likeTheLast = i > 0 && shares.of(i) == shares.of(i - 1);
            own[i] = likeTheLast ? own[i - 1] : walked(register, shares.of(i));
            foundLast = likeTheLast ? foundLast : found(register, shares.of(i));
            found += foundLast;
        }
        return new Distribution(own, 0, 0, 0, shares.batches(), found, found, 0, 0, 0);
    }

    private static double batches(ModelledRegister register, double batch) {
        return Math.clamp(Math.ceil(register.states() / batch), 1, MOST_BATCHES);
    }
}
