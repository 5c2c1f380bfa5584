package org.cyclotron.gui.shell;

import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.gui.comparison.ComparisonEngine;
import org.cyclotron.gui.comparison.MeasuringEngine;
import org.cyclotron.gui.laboratory.Laboratory;
import org.cyclotron.gui.laboratory.MachineLaboratory;

/**
 * What starts processes and measures for the window, and where its results are kept.
 *
 * @param renew called after a calibration was made: predictions of comparisons rest on it
 */
record Engines(ComparisonEngine comparison, Laboratory laboratory, Runnable renew, KeptResults results) {
    /** The same with results in the history of the user. */
    Engines(ComparisonEngine comparison, Laboratory laboratory, Runnable renew) {
        this(comparison, laboratory, renew, KeptResults.ofUser());
    }

    /** Those of the program: they use this machine. */
    static Engines ofMachine(InterfaceThread interfaceThread) {
        MeasuringEngine measuring = new MeasuringEngine(interfaceThread);
        return new Engines(measuring, new MachineLaboratory(interfaceThread), measuring::renew);
    }
}
