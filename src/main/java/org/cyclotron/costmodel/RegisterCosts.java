package org.cyclotron.costmodel;

/**
 * What the ways to walk one register would take, for choosing among them: the same figures as predictions, without the rest.
 * Cheap, since what the ways have in common is found once. For one thread.
 */
public final class RegisterCosts {
    private final PriceBook book;
    private final int cores;
    private final RegisterPrices register;
    private int predicted;

    RegisterCosts(PriceBook book, int cores, ModelledRegister register) {
        this.book = book;
        this.cores = cores;
        this.register = new RegisterPrices(book, register);
    }

    /**
     * The wall time of the register alone, in nanoseconds; where workers are processes, which have to be started for it, with their
     * set-up.
     */
    public double nanos(WorkShape shape, WorkerKind kind, int workers) {
        predicted++;
        PredictedRun run = new PredictedRun(book, cores, workers);
        run.add(new UnitPrices(book, register, shape, kind));
        return run.wallNanos() + processes(kind, workers);
    }

    /**
     * Less than this it does not take, and often not much more: what must be paid whatever there is to walk; and the walking
     * shared evenly from when the others come, or what one worker has to walk by itself. Several times cheaper than {@link
     * #nanos}.
     */
    public double leastNanos(WorkShape shape, WorkerKind kind, int workers) {
        UnitPrices prices = new UnitPrices(book, register, shape, kind);
        Scaling scaling = book.profile().scaling();
        double fixed = prices.partition() + prices.create(workers) + prices.leastMerge() + workers * prices.finish();
        double begin = prices.initialise(true) + prices.start(true);
        double walking = register.register().states() * prices.state() + prices.tree();
        double late = prices.lateness(workers);
        double shared = late + Math.max(0, workers * begin + walking - late) / scaling.most(workers, cores);
        double alone = (begin + prices.leastByOne(workers) * prices.state()) / scaling.fastest();
        return fixed + prices.latency(0) + Math.max(shared, alone) + processes(kind, workers);
    }

    private double processes(WorkerKind kind, int workers) {
        return kind.isProcess() ? book.of(kind).setup(workers, book.profile().scaling(), cores) : 0;
    }

    /** How many ways were predicted in full so far. */
    public int predicted() {
        return predicted;
    }
}
