package org.cyclotron.gui.shell;

import javafx.application.Application;

/**
 * Starts the window. Not itself an {@code Application}: Java refuses to start one of those from the class path.
 */
public final class WorkbenchLauncher {
    private WorkbenchLauncher() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param arguments a file to open, or nothing
     */
    public static void launch(String... arguments) {
        // Drawings use AWT for shapes and fonts only; without this it would connect to the display a second time.
        System.setProperty("java.awt.headless", "true");
        Application.launch(CyclotronApplication.class, arguments);
    }
}
