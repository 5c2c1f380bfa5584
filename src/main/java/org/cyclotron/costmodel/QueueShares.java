package org.cyclotron.costmodel;

import java.util.function.DoubleUnaryOperator;

/**
 * How many batches of one queue each worker takes, where whoever is free first takes the next. Immutable.
 *
 * <p>A worker that has taken k of B batches has walked f(k/B) states, so it takes the next one at l + f(k/B), l being how late
 * it came. The B batches go to the B least of these times. All workers but the first come equally late and take turns; so only the
 * number of batches of the first is to be found, and since its times ascend with that number while those of the others descend,
 * it is found by halving, with 2 log2 B values of f however many batches there are.
 *
 * @param batches B
 * @param ofFirst the batches that the first worker takes
 */
record QueueShares(double batches, int workers, double ofFirst) {
    /** So many batches can be counted one by one, and twice as many. */
    static final double MOST = 0x1p51;

    /**
     * Who takes how many.
     *
     * @param walked f: the states walked by a worker that was given a share of all starts, 0 &hellip; 1; ascending
     * @param batches a whole number, 1 to {@link #MOST}
     * @param late how much later than the first all others come, in states
     */
    static QueueShares of(DoubleUnaryOperator walked, double batches, int workers, double late) {
        if (workers == 1) {
            return new QueueShares(batches, 1, batches);
        }
        int others = workers - 1;
        // The first takes the first batch in any case.
        double least = 1;
        double most = batches;
        while (least < most) {
            double middle = Math.ceil((least + most) / 2);
            double mine = walked.applyAsDouble((middle - 1) / batches);
            double theirs = late + walked.applyAsDouble(Math.floor((batches - middle) / others) / batches);
            if (mine <= theirs) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return new QueueShares(batches, workers, least);
    }

    /** The share of all starts that a worker is given. */
    double of(int worker) {
        if (worker == 0) {
            return ofFirst / batches;
        }
        double left = batches - ofFirst;
        double each = Math.floor(left / (workers - 1));
        return (worker <= left - each * (workers - 1) ? each + 1 : each) / batches;
    }
}
