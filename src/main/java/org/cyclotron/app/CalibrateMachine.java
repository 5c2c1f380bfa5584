package org.cyclotron.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.Calibrator;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.host.HostedCases;
import org.cyclotron.progress.Cancellation;

/** Measures the unit costs of this machine, in fresh processes. */
public final class CalibrateMachine {
    /** As it was on two processors. */
    private static final long FULL_MILLIS_A_CASE = 2_000;

    private static final long QUICK_MILLIS_A_CASE = 700;

    private final InterfaceThread interfaceThread;
    private final Clock clock;

    public CalibrateMachine(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
        this.clock = Clock.systemUTC();
    }

    /** About how long it takes on a machine that is free. */
    public static Duration expected(List<Measure> measures, boolean quick) {
        Effort effort = effort(quick);
        long cases = measures.stream()
                .mapToLong(measure -> measure.cases(effort).size())
                .sum();
        return Duration.ofMillis(cases * (quick ? QUICK_MILLIS_A_CASE : FULL_MILLIS_A_CASE));
    }

    private static Effort effort(boolean quick) {
        int cores = Runtime.getRuntime().availableProcessors();
        return quick ? Effort.quick(cores) : Effort.full(cores);
    }

    /** Where it measures. */
    public Environment environment() {
        return EnvironmentProbe.take(clock);
    }

    /**
     * Measures; some minutes in full, about one quickly.
     *
     * @param measures usually all there are
     * @param listener hears before each case, on the calling thread
     * @return all that was finished, also when cancelled
     */
    public Calibration run(
            List<Measure> measures, boolean quick, Consumer<CalibrationProgress> listener, Cancellation cancellation) {
        interfaceThread.refuse("Calibrating");
        return new Calibrator(measures, HostedCases::new, this::environment, System::nanoTime)
                .run(effort(quick), listener, cancellation);
    }
}
