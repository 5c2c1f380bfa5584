package org.cyclotron.performance;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.cyclotron.gui.shell.NativeFilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.Workbench;

/** Opens the window without a display and prints how long after the start of the JVM it is painted for the first time. */
public final class FirstPaint {
    private FirstPaint() {}

    /** @param arguments the preferences to begin with */
    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Application.launch(Program.class, arguments);
    }

    /** The program, which ends when it has been painted. */
    public static final class Program extends Application {
        @Override
        public void start(Stage stage) {
            Preferences preferences =
                    new Preferences(Path.of(getParameters().getUnnamed().getFirst()));
            Workbench workbench = new Workbench(stage, preferences, NativeFilePicker::new);
            workbench.stage().show();
            workbench.restore();
            int[] pulses = new int[1];
            stage.getScene().addPostLayoutPulseListener(() -> {
                // The first pulse lays out; when the second begins, its picture has been handed to the renderer.
                if (++pulses[0] == 2) {
                    long began = ManagementFactory.getRuntimeMXBean().getStartTime();
                    System.out.println("first paint " + (System.currentTimeMillis() - began)
                            + " ms after the JVM began; all its threads worked " + processorMillis() + " ms");
                    Platform.exit();
                }
                Platform.requestNextPulse();
            });
        }

        private static long processorMillis() {
            return ManagementFactory.getOperatingSystemMXBean()
                            instanceof com.sun.management.OperatingSystemMXBean system
                    ? system.getProcessCpuTime() / 1_000_000
                    : -1;
        }
    }
}
