package org.cyclotron.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.Calibrator;
import org.cyclotron.laboratory.Effort;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.progress.Cancellation;

/** Measures the unit costs of this machine. */
public final class CalibrateMachine {
    private final InterfaceThread interfaceThread;
    private final Clock clock;

    public CalibrateMachine(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
        this.clock = Clock.systemUTC();
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
        int cores = Runtime.getRuntime().availableProcessors();
        return new Calibrator(measures, this::environment, System::nanoTime)
                .run(quick ? Effort.quick(cores) : Effort.full(cores), listener, cancellation);
    }
}
