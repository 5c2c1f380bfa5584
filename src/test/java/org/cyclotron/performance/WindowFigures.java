package org.cyclotron.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.cyclotron.gui.comparison.RedrawFigures;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.shell.NativeFilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.Workbench;
import org.testfx.api.FxToolkit;

/**
 * Prints how the window behaves without a display: a file of 100,000 rows while it opens, scrolls and is filtered, and how
 * long a comparison of 1,000 runs takes to be drawn anew.
 */
public final class WindowFigures {
    private static final int ROWS = 100_000;

    private final Path folder;

    private WindowFigures(Path folder) {
        this.folder = folder;
    }

    /** Prints the figures; takes half a minute. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        FxToolkit.registerPrimaryStage();
        new WindowFigures(Files.createTempDirectory(Path.of("target"), "figures")).print();
        Platform.exit();
        System.exit(0);
    }

    private void print() throws Exception {
        Workbench workbench = onWindow(() -> {
            Workbench made =
                    new Workbench(new Stage(), new Preferences(folder.resolve("preferences")), NativeFilePicker::new);
            made.stage().show();
            return made;
        });
        opens(workbench);
        scrolls();
        filters(workbench);
        System.out.println(RedrawFigures.words());
    }

    private void opens(Workbench workbench) throws Exception {
        Path file = Files.writeString(folder.resolve("large.csv"), rows(new Random(ROWS)));
        RegistersViewModel registers = workbench.stage().registers();
        long begin = System.nanoTime();
        String frames = during(
                () -> workbench.stage().context().navigator().publish(new NavigationRequest.OpenFile(file)),
                () -> registers.items().size() == ROWS);
        System.out.printf(
                Locale.ROOT, "%,d rows open in %.1f s: %s%n", ROWS, (System.nanoTime() - begin) / 1e9, frames);
    }

    private static void scrolls() throws Exception {
        TableView<?> table = onWindow(WindowFigures::table);
        int[] at = new int[1];
        String frames = during(() -> {}, () -> {
            table.scrollTo(at[0] += 97);
            return at[0] > ROWS / 4;
        });
        System.out.println("scrolling through a quarter of them, 97 rows at a time: " + frames);
    }

    private void filters(Workbench workbench) throws Exception {
        RegistersViewModel registers = workbench.stage().registers();
        for (String filter : new String[] {"deg > 4", "row-77", ""}) {
            long begin = System.nanoTime();
            int before = onWindow(() -> registers.shown().size());
            String frames = during(
                    () -> registers.filterProperty().set(filter),
                    () -> registers.shown().size() != before);
            System.out.printf(
                    Locale.ROOT,
                    "filter \"%s\" shows %,d rows after %.0f ms: %s%n",
                    filter,
                    registers.shown().size(),
                    (System.nanoTime() - begin) / 1e6,
                    frames);
        }
    }

    private static TableView<?> table() {
        return (TableView<?>)
                javafx.stage.Window.getWindows().getFirst().getScene().getRoot().lookup(".table-view");
    }

    /** Does something and watches the frames until a condition holds, which is asked for every frame or so. */
    private static String during(Runnable action, BooleanSupplier over) throws Exception {
        FramePauses pauses = onWindow(() -> {
            FramePauses made = new FramePauses();
            made.start();
            action.run();
            return made;
        });
        while (!onWindow(over::getAsBoolean)) {
            Thread.sleep(16);
        }
        return onWindow(() -> {
            pauses.stop();
            return pauses.words();
        });
    }

    private static <T> T onWindow(Callable<T> work) throws InterruptedException, ExecutionException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }

    private static String rows(Random random) throws IOException {
        StringBuilder text = new StringBuilder("#! field=2\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append("# row-").append(i).append("\n1");
            for (int j = random.nextInt(1, 8); j > 0; j--) {
                text.append(',').append(random.nextInt(2));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
