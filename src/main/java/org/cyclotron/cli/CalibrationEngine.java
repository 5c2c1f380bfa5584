package org.cyclotron.cli;

import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.app.CalibrateMachine;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationProgress;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.progress.Cancellation;

/** What measures unit costs; the command itself knows of no process and no clock. */
interface CalibrationEngine {
    /** Where it measures. */
    Environment environment();

    /** Measures. Returns all that was finished, also when cancelled. */
    Calibration run(
            List<Measure> measures, boolean quick, Consumer<CalibrationProgress> listener, Cancellation cancellation);

    /** One that measures this machine. */
    static CalibrationEngine ofThisMachine() {
        CalibrateMachine machine = new CalibrateMachine(InterfaceThread.NONE);
        return new CalibrationEngine() {
            @Override
            public Environment environment() {
                return machine.environment();
            }

            @Override
            public Calibration run(
                    List<Measure> measures,
                    boolean quick,
                    Consumer<CalibrationProgress> listener,
                    Cancellation cancellation) {
                return machine.run(measures, quick, listener, cancellation);
            }
        };
    }
}
