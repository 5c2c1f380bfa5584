package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.SystemClipboard;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The real window for a journey through one workspace: it saves under the names suggested, into a folder of its own. */
public final class WorkspaceJourney {
    private static final long PATIENCE_SECONDS = 60;

    private final InterfaceThread thread = new InterfaceThread(Platform::isFxApplicationThread);
    private final WorkbenchStage workbench;
    private final Path saved;

    /** @param folder in which the folder of its own is made */
    public WorkspaceJourney(Stage stage, Path folder) {
        try {
            saved = Files.createTempDirectory(folder, "saved");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workbench = new WorkbenchStage(stage, new Preferences(saved.resolve("preferences")), owner -> new Saving());
    }

    public WorkbenchStage workbench() {
        return workbench;
    }

    public InterfaceThread interfaceThread() {
        return thread;
    }

    /** The exports of the window; to be asked for once. */
    public Exports exports() {
        return WindowExports.attach(workbench, () -> null, thread, new SystemClipboard());
    }

    /** Waits until something holds, and lets the window go on meanwhile. */
    public static void await(BooleanSupplier condition) {
        await(condition, PATIENCE_SECONDS);
    }

    /** The same with more patience. */
    public static void await(BooleanSupplier condition, long seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** The words of a label. */
    public static String text(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    /**
     * Chooses a line of an export menu, and the line of its own menu, and gives the file written.
     *
     * @param menu the id of the menu button
     * @param format the id of the line of the line's own menu; null where it has none
     */
    public Path export(FxRobot robot, String menu, String id, @Nullable String format) {
        List<Path> before = files();
        robot.interact(() -> chosen(robot, menu, id, format).fire());
        await(() -> files().size() > before.size()
                && workbench.context().tasks().activeProperty().get() == 0);
        return files().stream()
                .filter(file -> !before.contains(file))
                .findFirst()
                .orElseThrow();
    }

    private static MenuItem chosen(FxRobot robot, String menu, String id, @Nullable String format) {
        MenuItem item = find(robot.lookup("#" + menu).<MenuButton>query().getItems(), id);
        assertThat(item.isDisable()).as(id).isFalse();
        return item instanceof Menu inner && format != null ? find(inner.getItems(), format) : item;
    }

    private static MenuItem find(List<MenuItem> items, String id) {
        return items.stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no line " + id));
    }

    private List<Path> files() {
        try (Stream<Path> list = Files.list(saved)) {
            return list.filter(file -> !file.endsWith("preferences")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Saving implements FilePicker {
        @Override
        public Optional<Path> open(String title, List<FileKind> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
            return Optional.of(saved.resolve(suggestedName));
        }
    }
}
