package org.cyclotron.costmodel;

import java.util.Arrays;
import java.util.List;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.jspecify.annotations.Nullable;

/** One predicted run: registers are added one after the other, or all at once. Used once. */
final class PredictedRun {
    /** So many steps' time is lost at each start of a sweep: half of its walks end at once, and a processor cannot foretell which. */
    private static final double A_START = 2.5;

    private final PriceBook book;
    private final int cores;
    private final int workers;
    private final Ledger ledger;
    /** States walked by each worker since it began, over the registers of a run. */
    private final double[] walkedBefore;

    private final double[] computing;
    private double walked;
    private double toWalk;
    private boolean first = true;

    PredictedRun(PriceBook book, int cores, int workers) {
        this.book = book;
        this.cores = cores;
        this.workers = workers;
        this.ledger = new Ledger(workers);
        this.walkedBefore = new double[workers];
        this.computing = new double[workers];
    }

    /** The next register of a run whose registers follow each other. */
    void add(Workload work) {
        add(new UnitPrices(book, work));
    }

    /** The same with the unit costs looked up. */
    void add(UnitPrices prices) {
        ModelledRegister register = prices.register();
        double lateness = prices.lateness(workers);
        double late = lateness == 0 ? 0 : lateness / prices.state();
        Distribution share = Distribution.of(
                register, prices.shape(), workers, late, prices.kind().sharesMemory());
        before(prices, share);
        walk(prices, share);
        after(prices, share);
        walked += share.walked() + prices.treeSteps();
        toWalk += register.statesToWalk();
        first = false;
    }

    /** All registers at once, each walked whole by the worker with the least to do. */
    void together(List<Workload> registers) {
        UnitPrices prices = new UnitPrices(book, registers.getFirst());
        double[] states = new double[workers];
        double[] nanos = new double[workers];
        for (Workload work : registers) {
            int least = 0;
            for (int i = 1; i < workers; i++) {
                least = nanos[i] < nanos[least] ? i : least;
            }
            states[least] += work.register().states();
            nanos[least] += new UnitPrices(book, work).wholeRegister();
            walked += work.register().statesToWalk();
        }
        toWalk = walked;
        double count = registers.size();
        Distribution share = new Distribution(states, 0, 0, 0, count, count, 0, 0, 0, 0);
        before(prices, share);
        Parts[] parts = new Parts[workers];
        for (int i = 0; i < workers; i++) {
            double cold = cold(prices, i, states[i]);
            parts[i] = new Parts(
                    prices.start(first), prices.initialise(first), nanos[i] + cold, prices.task() * count / workers);
        }
        play(prices, parts, 0, 1);
        ledger.coordinator(Phase.RECEIVE, prices.receive(share, workers));
        ledger.coordinator(Phase.MERGE, prices.merge() + prices.finish() * workers);
    }

    private void before(UnitPrices prices, Distribution share) {
        ledger.coordinator(Phase.PARTITION, prices.partition(share));
        ledger.coordinator(Phase.CREATE, prices.create(workers));
        ledger.coordinator(Phase.SEND, prices.send(share, workers));
    }

    private void after(UnitPrices prices, Distribution share) {
        ledger.coordinator(Phase.RECEIVE, prices.receive(share, workers) + prices.finish() * workers);
        ledger.coordinator(Phase.MERGE, prices.merge(share));
    }

    /** What a worker does by itself, in nanoseconds. */
    private record Parts(double start, double initialise, double compute, double receive) {
        double sum() {
            return start + initialise + compute + receive;
        }
    }

    private void walk(UnitPrices prices, Distribution share) {
        Parts[] parts = new Parts[workers];
        double evenly = (share.shared() + share.swept() + prices.treeSteps()) / workers;
        for (int i = 0; i < workers; i++) {
            double states = share.own()[i];
            double cold = cold(prices, i, states + evenly);
            double tasks = share.shared() > 0 ? 0 : share.tasks() / workers;
            parts[i] = new Parts(
                    prices.start(first),
                    prices.initialise(first),
                    states * prices.state() + cold,
                    tasks * prices.task());
        }
        double compute = share.shared() * prices.state()
                + (share.swept() == 0 ? 0 : (share.swept() + A_START * share.tried()) * prices.sweptStep())
                + share.claims() * prices.claim()
                + prices.tree();
        double handling = share.shared() > 0 ? share.tasks() * prices.task() : 0;
        handling += prices.exchangeOnTheWay(share, workers);
        double stock = compute + handling;
        play(prices, parts, stock, stock == 0 ? 1 : compute / stock);
    }

    /** What cold code costs a worker for so many states more. */
    private double cold(UnitPrices prices, int worker, double states) {
        double before = prices.keepsWorkers() ? walkedBefore[worker] : 0;
        walkedBefore[worker] = before + states;
        return prices.cold(before + states) - prices.cold(before);
    }

    /** @param computed the share of the stock that is computing; the rest is the handling of tasks */
    private void play(UnitPrices prices, Parts[] parts, double stock, double computed) {
        double[] offsets = new double[workers];
        double[] own = new double[workers];
        for (int i = 0; i < workers; i++) {
            offsets[i] = prices.latency(i);
            own[i] = parts[i].sum();
        }
        Schedule.Outcome outcome =
                Schedule.of(offsets, own, stock, book.profile().scaling(), cores);
        for (int i = 0; i < workers; i++) {
            double stretch = own[i] == 0 ? 0 : (outcome.ownEnds()[i] - offsets[i]) / own[i];
            double atStock = outcome.atStock(i);
            double compute = parts[i].compute() * stretch + atStock * computed;
            ledger.worker(Phase.CREATE, offsets[i] + parts[i].start() * stretch);
            ledger.worker(Phase.INITIALISE, parts[i].initialise() * stretch);
            ledger.worker(Phase.COMPUTE, compute);
            ledger.worker(Phase.RECEIVE, parts[i].receive() * stretch + atStock * (1 - computed));
            ledger.worker(Phase.WAIT, outcome.length() - outcome.end(i));
            computing[i] += compute;
        }
    }

    double wallNanos() {
        return ledger.wallNanos();
    }

    PhaseBreakdown breakdown() {
        return ledger.breakdown();
    }

    double redundancy() {
        return toWalk == 0 ? 0 : walked / toWalk;
    }

    /** max/mean &minus; 1 of the compute times; null with one worker. */
    @Nullable
    Double imbalance() {
        double sum = Arrays.stream(computing).sum();
        if (workers == 1) {
            return null;
        }
        return sum == 0 ? 0.0 : Arrays.stream(computing).max().orElse(0) * workers / sum - 1;
    }

    /** What getting the workers ready takes, whatever the number of registers: that of the kinds that occur. */
    long setupNanos(List<Workload> registers) {
        double sum = registers.stream()
                .map(Workload::kind)
                .distinct()
                .mapToDouble(kind -> setup(kind))
                .sum();
        return Math.round(sum);
    }

    private double setup(WorkerKind kind) {
        return book.of(kind).setup(workers, book.profile().scaling(), cores);
    }
}
