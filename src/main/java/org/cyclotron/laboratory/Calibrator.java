package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclotron.experiment.Environment;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Makes a calibration, case by case. What cannot be measured is left out and said in the warnings; what was finished
 * before a cancellation stays. One at a time on a machine; other programs and windows should rest meanwhile.
 */
public final class Calibrator {
    private final List<Measure> measures;
    private final Supplier<CaseRunner> runners;
    private final Supplier<Environment> environment;
    private final LongSupplier nanoClock;

    /**
     * One that makes these measures.
     *
     * @param runners where cases are measured, a new one for each calibration, which closes it
     * @param nanoClock a monotonic clock, for the time taken and left only
     */
    public Calibrator(
            List<Measure> measures,
            Supplier<CaseRunner> runners,
            Supplier<Environment> environment,
            LongSupplier nanoClock) {
        this.measures = List.copyOf(measures);
        this.runners = runners;
        this.environment = environment;
        this.nanoClock = nanoClock;
    }

    /**
     * Measures.
     *
     * @param listener hears before each case, on the calling thread, while nothing is timed
     * @return all that was finished, also when cancelled
     */
    public Calibration run(Effort effort, Consumer<CalibrationProgress> listener, Cancellation cancellation) {
        Run run = new Run(effort, listener, cancellation);
        boolean complete = false;
        try (CaseRunner runner = runners.get()) {
            run.all(runner);
            complete = true;
        } catch (CancellationException e) {
            // What is finished stays.
        }
        return run.result(complete);
    }

    private record Planned(Measure measure, int index, MeasureCase circumstances) {}

    private static Stream<Planned> planned(Measure measure, Effort effort) {
        List<MeasureCase> cases = measure.cases(effort);
        return IntStream.range(0, cases.size()).mapToObj(index -> new Planned(measure, index, cases.get(index)));
    }

    /** One call of {@link #run}. */
    private final class Run {
        private final Effort effort;
        private final Consumer<CalibrationProgress> listener;
        private final Cancellation cancellation;
        private final Environment here = environment.get();
        private final long began = nanoClock.getAsLong();
        private final List<MeasuredCost> costs = new ArrayList<>();
        private final List<String> leftOut = new ArrayList<>();
        private final List<Planned> plan;
        private int done;

        Run(Effort effort, Consumer<CalibrationProgress> listener, Cancellation cancellation) {
            this.effort = effort;
            this.listener = listener;
            this.cancellation = cancellation;
            this.plan = measures.stream()
                    .flatMap(measure -> planned(measure, effort))
                    .toList();
        }

        void all(CaseRunner runner) {
            for (Planned next : plan) {
                report(next);
                measure(next, runner);
                done++;
            }
            report(null);
        }

        private void report(@Nullable Planned next) {
            listener.accept(new CalibrationProgress(
                    result(false),
                    next == null ? null : next.circumstances(),
                    next == null ? null : next.measure().label(),
                    done,
                    plan.size(),
                    nanosLeft()));
        }

        /** As long a case as those before, on the average. */
        private @Nullable Long nanosLeft() {
            return done == 0 ? null : (nanoClock.getAsLong() - began) / done * (plan.size() - done);
        }

        private void measure(Planned next, CaseRunner runner) {
            cancellation.check();
            try {
                costs.add(cost(next, runner.run(next.measure(), next.index(), effort, cancellation)));
            } catch (MeasureFailedException e) {
                leftOut.add(name(next) + " was left out: " + e.getMessage());
            }
        }

        private MeasuredCost cost(Planned next, List<Double> values) {
            Measure measure = next.measure();
            return new MeasuredCost(
                    measure.id(),
                    measure.label(),
                    measure.per(),
                    next.circumstances().parameters(),
                    measure.unit(),
                    values);
        }

        private String name(Planned next) {
            return next.measure().label() + " " + next.circumstances().parameters();
        }

        Calibration result(boolean complete) {
            List<MeasuredCost> all = new ArrayList<>(costs);
            all.addAll(DerivedCosts.of(costs));
            List<String> warnings = new ArrayList<>(CalibrationWarnings.of(here, effort.quick(), complete, all));
            warnings.addAll(leftOut);
            return new Calibration(here, effort.quick(), complete, nanoClock.getAsLong() - began, all, warnings);
        }
    }
}
