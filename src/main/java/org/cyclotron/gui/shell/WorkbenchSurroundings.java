package org.cyclotron.gui.shell;

import java.util.function.Function;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.gui.comparison.ComparisonEngine;
import org.cyclotron.gui.comparison.MeasuringEngine;

/**
 * What a window works with that lies outside of it.
 *
 * @param results where finished results are kept
 * @param engine makes what measures, from the thread that must not
 */
record WorkbenchSurroundings(KeptResults results, Function<InterfaceThread, ComparisonEngine> engine) {
    /** The history of the user who runs this program, and this machine. */
    static WorkbenchSurroundings ofUser() {
        return new WorkbenchSurroundings(KeptResults.ofUser(), MeasuringEngine::new);
    }
}
