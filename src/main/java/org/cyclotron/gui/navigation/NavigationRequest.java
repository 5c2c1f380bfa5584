package org.cyclotron.gui.navigation;

import java.math.BigInteger;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a feature asks of the window or of another feature. */
public sealed interface NavigationRequest {
    /**
     * Bring a workspace to the front.
     *
     * @param id as {@link Workspace#id()}
     */
    record ShowWorkspace(String id) implements NavigationRequest {}

    /** Open a file of registers. */
    record OpenFile(Path file) implements NavigationRequest {}

    /** Show a folder in the platform's own window. */
    record ShowFolder(Path folder) implements NavigationRequest {}

    /**
     * Select a register of the open file.
     *
     * @param number as shown in the list, from 1
     */
    record SelectRegister(int number) implements NavigationRequest {}

    /**
     * Show a state of the selected register in the diagram.
     *
     * @param number the state as an integer
     */
    record ShowState(BigInteger number) implements NavigationRequest {}

    /**
     * Show a sentence in the status bar.
     *
     * @param workspace what it belongs to, or null
     */
    record Announce(String sentence, @Nullable String workspace) implements NavigationRequest {}

    /**
     * Tell the person of a failure.
     *
     * @param happened what happened, without a full stop
     * @param meaning what it means for the result
     * @param remedy what to do
     * @param details technical text to be copied
     */
    record ReportError(String happened, String meaning, String remedy, String details) implements NavigationRequest {}
}
