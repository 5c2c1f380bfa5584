package org.cyclotron.gui.shell;

import java.time.Duration;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/**
 * Starts the window. Not itself an {@code Application}: Java refuses to start one of those from the class path.
 */
public final class WorkbenchLauncher {
    /** Held here, because loggers that nobody holds are forgotten together with their filters. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WorkbenchLauncher() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param arguments a file to open, or nothing
     * @throws NoWindowException when there is no display or a library that draws windows is missing
     */
    public static void launch(String... arguments) throws NoWindowException {
        launch(CyclotronApplication.class, arguments);
    }

    /**
     * Opens the window, waits until it has been drawn, and closes it. Once in a process, and not beside {@link #launch}.
     *
     * @return the time until it had been drawn
     * @throws NoWindowException when no window can be opened here
     */
    public static Duration tryOut() throws NoWindowException {
        long before = System.nanoTime();
        launch(WindowTrial.class);
        if (WindowTrial.drawnAt() == 0) {
            throw new NoWindowException("the window was closed before it was drawn", null);
        }
        return Duration.ofNanos(WindowTrial.drawnAt() - before);
    }

    private static void launch(Class<? extends Application> application, String... arguments) throws NoWindowException {
        // Drawings use AWT for shapes and fonts only; without this it would connect to the display a second time.
        System.setProperty("java.awt.headless", "true");
        JAVAFX.setFilter(WorkbenchLauncher::matters);
        try {
            Application.launch(application, arguments);
        } catch (RuntimeException | LinkageError e) {
            throw explained(e);
        }
    }

    /** JavaFX warns at every start that it was loaded from the class path, as it is meant to be here. */
    private static boolean matters(LogRecord message) {
        return message.getMessage() == null || !message.getMessage().startsWith("Unsupported JavaFX configuration");
    }

    private static NoWindowException explained(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String sentence = sentence(cause);
            if (sentence != null) {
                return new NoWindowException(sentence, failure);
            }
        }
        if (failure instanceof RuntimeException defect) {
            throw defect;
        }
        throw (LinkageError) failure;
    }

    private static @Nullable String sentence(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof UnsupportedOperationException && message.contains("DISPLAY")) {
            return "there is no display to open the window on: start it in a graphical session, or use the command"
                    + " line, for example: cyclotron analyze FILE";
        }
        if (cause instanceof UnsatisfiedLinkError || message.contains("no suitable pipeline found")) {
            return "the window needs a graphics library that is missing here (" + message
                    + "): install GTK 3 and OpenGL, or use the command line, for example: cyclotron analyze FILE";
        }
        return null;
    }
}
