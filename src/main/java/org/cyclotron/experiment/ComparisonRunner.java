package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Measures a comparison round by round, each round in a host of its own; a preview in one.
 *
 * <p>What is missing is run: a strategy with fewer complete rounds than asked for takes part in further rounds, together
 * with the baseline, because ratios are taken within a round. So a stopped comparison is resumed, and a strategy added to a
 * finished one, in the same way. One comparison at a time; other programs and windows should rest meanwhile.
 */
public final class ComparisonRunner {
    private final RoundHost host;
    private final Supplier<Environment> environment;
    private final LongSupplier nanoClock;
    private final @Nullable CostProfile profile;

    /** @param nanoClock a monotonic clock, for the time left only */
    public ComparisonRunner(RoundHost host, Supplier<Environment> environment, LongSupplier nanoClock) {
        this(host, environment, nanoClock, null);
    }

    /** @param profile the unit costs of this machine, for strategies that choose among others; null where not known */
    public ComparisonRunner(
            RoundHost host, Supplier<Environment> environment, LongSupplier nanoClock, @Nullable CostProfile profile) {
        this.profile = profile;
        this.host = host;
        this.environment = environment;
        this.nanoClock = nanoClock;
    }

    /**
     * Measures what is missing.
     *
     * @param before an earlier part of it, whose complete rounds stay; null for none
     * @param listener hears of every run, on the calling thread, between runs
     * @return all complete rounds, also when cancelled on the way
     * @throws HostFailedException when a host failed; the listener has heard of the rounds before
     * @throws IllegalArgumentException when the earlier part was measured elsewhere, so that its times are not comparable,
     *     or is of another subject
     */
    public Comparison run(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> listener,
            Cancellation cancellation)
            throws HostFailedException {
        Environment here = environment.get();
        Measurement measurement =
                new Measurement(start(request, before, here), listener, cancellation, nanoClock.getAsLong());
        try {
            measurement.run();
        } catch (CancellationException e) {
            // What is complete stays.
        }
        return measurement.comparison;
    }

    private static Comparison start(ComparisonRequest request, @Nullable Comparison before, Environment here) {
        if (before == null) {
            return new Comparison(request, here, List.of());
        }
        List<String> differences = before.environment().differencesFrom(here);
        if (!differences.isEmpty() && !before.rounds().isEmpty()) {
            throw new IllegalArgumentException(
                    "The rounds before are not comparable with rounds here: " + String.join("; ", differences));
        }
        if (!sameRegisters(before.request().subject(), request.subject())) {
            throw new IllegalArgumentException("The rounds before are of other registers");
        }
        if (before.request().preview() != request.preview()) {
            throw new IllegalArgumentException("A preview cannot be continued as a measurement, or the reverse");
        }
        return before.with(request);
    }

    private static boolean sameRegisters(Subject one, Subject other) {
        return registers(one).equals(registers(other)) && one.scope() == other.scope();
    }

    private static List<org.cyclotron.lfsr.Lfsr> registers(Subject subject) {
        return subject.registers().stream()
                .map(register -> register.row().lfsr())
                .toList();
    }

    /** One call of {@link #run}. */
    private final class Measurement {
        private final Consumer<ComparisonProgress> listener;
        private final Cancellation cancellation;
        private final long began;
        private final int runsInAll;
        private final int runsBefore;
        private Comparison comparison;
        private List<RunRecord> current = new ArrayList<>();
        private @Nullable StrategyName running;

        Measurement(
                Comparison comparison, Consumer<ComparisonProgress> listener, Cancellation cancellation, long began) {
            this.comparison = comparison;
            this.listener = listener;
            this.cancellation = cancellation;
            this.began = began;
            this.runsBefore = Math.toIntExact(comparison.runs().count());
            this.runsInAll = runsBefore + MissingRounds.runs(comparison);
        }

        void run() throws HostFailedException {
            for (List<StrategyName> missing = MissingRounds.next(comparison);
                    !missing.isEmpty();
                    missing = MissingRounds.next(comparison)) {
                cancellation.check();
                report();
                host.run(task(missing), new HostListener(), cancellation);
            }
        }

        private RoundTask task(List<StrategyName> strategies) {
            ComparisonRequest request = comparison.request();
            @Nullable
            Round last =
                    comparison.rounds().isEmpty() ? null : comparison.rounds().getLast();
            boolean goesOn = last != null && MissingRounds.isOf(last, strategies);
            int session = last == null ? 1 : goesOn ? last.session() : last.session() + 1;
            int first = goesOn && last != null ? last.number() + 1 : 1;
            int count = request.preview() ? MissingRounds.most(comparison) : 1;
            return new RoundTask(
                    registers(request.subject()), strategies, session, first, count, hostSeed(session, first), profile);
        }

        /** Every host has a seed of its own that follows from that of the request. */
        private long hostSeed(int session, int first) {
            long mixed = comparison.request().seed() + 0x9e3779b97f4a7c15L * (31L * session + first);
            mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
            return mixed ^ (mixed >>> 27);
        }

        private void report() {
            int done = Math.toIntExact(comparison.runs().count()) + current.size();
            int round = comparison.rounds().size() + 1;
            listener.accept(
                    new ComparisonProgress(comparison, round, current, running, done, runsInAll, nanosLeft(done)));
        }

        private @Nullable Long nanosLeft(int done) {
            int made = done - runsBefore;
            boolean roundComplete = comparison.runs().count() > runsBefore;
            return roundComplete
                    ? Math.round((double) (nanoClock.getAsLong() - began) / made * (runsInAll - done))
                    : null;
        }

        private final class HostListener implements RoundHost.Listener {
            @Override
            public void running(StrategyName strategy) {
                running = strategy;
                report();
            }

            @Override
            public void ran(RunRecord run) {
                current.add(run);
                running = null;
                report();
            }

            @Override
            public void finished(Round round) {
                comparison = comparison.with(round);
                current = new ArrayList<>();
                report();
            }
        }
    }
}
