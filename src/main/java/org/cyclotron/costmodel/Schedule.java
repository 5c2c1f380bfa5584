package org.cyclotron.costmodel;

import java.util.Arrays;

/**
 * When workers are done that share processors evenly and, once each has done what is its own, a common stock of work.
 *
 * <p>A fluid model: at any time k workers are busy, and each does 1/k of what k workers do together on the processors
 * ({@link Scaling#throughput}). It ends when all have come, done their own, and the stock is empty. O(w^2) for w workers.
 */
final class Schedule {
    /** Less than this of the work is taken for nothing, in nanoseconds. */
    private static final double NOTHING = 0.01;
    /** Amounts that differ by less than this factor are equal. */
    private static final double ALIKE = 1 + 1e-12;

    private final double[] offsets;
    private final double[] left;
    private final double[] ownEnds;
    private final Scaling scaling;
    private final int cores;
    private double stock;
    private double stockEnd;
    private double now;

    private Schedule(double[] offsets, double[] own, double stock, Scaling scaling, int cores) {
        this.offsets = offsets;
        this.left = own.clone();
        this.stock = stock;
        this.scaling = scaling;
        this.cores = cores;
        this.ownEnds = new double[own.length];
        Arrays.fill(ownEnds, Double.NaN);
    }

    /**
     * What came of it, in nanoseconds.
     *
     * @param ownEnds when each worker had done its own
     * @param stockEnd when the stock was empty; 0 where there was none
     */
    record Outcome(double[] ownEnds, double stockEnd) {
        /** How long a worker was at the stock. */
        double atStock(int worker) {
            return Math.max(0, stockEnd - ownEnds[worker]);
        }

        /** When a worker had nothing more to do. */
        double end(int worker) {
            return Math.max(ownEnds[worker], stockEnd);
        }

        double length() {
            double length = stockEnd;
            for (double end : ownEnds) {
                length = Math.max(length, end);
            }
            return length;
        }
    }

    /**
     * Plays it through.
     *
     * @param offsets when each worker comes
     * @param own the work each has to do by itself
     */
    static Outcome of(double[] offsets, double[] own, double stock, Scaling scaling, int cores) {
        Schedule schedule = new Schedule(offsets, own, stock, scaling, cores);
        schedule.settle();
        while (schedule.goesOn()) {
            schedule.advance();
        }
        return new Outcome(schedule.ownEnds, schedule.stockEnd);
    }

    private boolean goesOn() {
        if (stock > NOTHING) {
            return true;
        }
        for (double end : ownEnds) {
            if (Double.isNaN(end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHere(int worker) {
        return offsets[worker] <= now;
    }

    /** Goes on to the next time at which somebody comes, or ends something. */
    private void advance() {
        int onOwn = 0;
        int free = 0;
        double arrival = Double.POSITIVE_INFINITY;
        double leastLeft = Double.POSITIVE_INFINITY;
        for (int i = 0; i < left.length; i++) {
            if (!isHere(i)) {
                arrival = Math.min(arrival, offsets[i]);
            } else if (Double.isNaN(ownEnds[i])) {
                onOwn++;
                leastLeft = Math.min(leastLeft, left[i]);
            } else {
                free++;
            }
        }
        int atStock = stock > NOTHING ? free : 0;
        int busy = onOwn + atStock;
        double rate = busy == 0 ? 0 : scaling.throughput(busy, cores) / busy;
        double ownStep = onOwn == 0 ? Double.POSITIVE_INFINITY : leastLeft / rate;
        double stockStep = atStock == 0 ? Double.POSITIVE_INFINITY : stock / (rate * atStock);
        double step = Math.min(arrival - now, Math.min(ownStep, stockStep));
        work(step * rate, step == ownStep ? leastLeft : 0);
        stock = step == stockStep ? 0 : Math.max(0, stock - step * rate * atStock);
        now = step == arrival - now ? arrival : now + step;
        stockEnd = atStock > 0 ? now : stockEnd;
        settle();
    }

    /** @param ends what was left to those that are done with it; set to nothing, as differences of large numbers never are */
    private void work(double done, double ends) {
        for (int i = 0; i < left.length; i++) {
            if (isHere(i) && Double.isNaN(ownEnds[i])) {
                left[i] = left[i] <= ends * ALIKE ? 0 : left[i] - done;
            }
        }
    }

    private void settle() {
        for (int i = 0; i < left.length; i++) {
            if (isHere(i) && Double.isNaN(ownEnds[i]) && left[i] <= NOTHING) {
                ownEnds[i] = now;
            }
        }
    }
}
