package org.cyclotron.gui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Opens the whole window, waits until it has been drawn, and closes it: whether a window works here. Preferences are neither
 * read nor written. Started by {@link WorkbenchLauncher}, once in a process.
 */
public final class WindowTrial extends Application {
    /** The first pulse lays the scene out, the second comes when that picture was handed over. */
    private static final int PULSES = 2;

    private static final AtomicLong DRAWN_AT = new AtomicLong();

    /** The reading of {@link System#nanoTime()} when the window had been drawn; 0 when it never was. */
    static long drawnAt() {
        return DRAWN_AT.get();
    }

    @Override
    public void start(Stage stage) {
        Path nowhere = temporaryFolder();
        new Workbench(stage, new Preferences(nowhere.resolve("preferences.properties")), NativeFilePicker::new)
                .stage()
                .show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses > PULSES) {
                    stop();
                    DRAWN_AT.set(System.nanoTime());
                    stage.setOnHidden(event -> {});
                    stage.hide();
                    delete(nowhere);
                    Platform.exit();
                }
            }
        }.start();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("cyclotron-window");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
