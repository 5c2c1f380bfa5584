package org.cyclotron.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of scenes without a stage: the headless platform cannot make a large stage. The first snapshot lays the
 * scene out; the picture is taken a little later, when skins and canvases have settled.
 */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final int[][] SIZES = {{1280, 800}, {1920, 1200}};
    private static final long SETTLE_MILLIS = 500;

    private Pictures() {}

    /** Takes a scene in both themes and both sizes, and gives every fault the audit finds. */
    public static List<String> audited(String name, SceneSource source) {
        List<String> faults = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            for (int[] size : SIZES) {
                faults.addAll(audited(name, theme, size, source));
            }
        }
        return faults;
    }

    /** The same where all looks matter, else light and small, dark and large. */
    public static List<String> audited(String name, boolean everywhere, SceneSource source) {
        if (everywhere) {
            return audited(name, source);
        }
        List<String> faults = new ArrayList<>();
        faults.addAll(audited(name, Theme.LIGHT, SIZES[0], source));
        faults.addAll(audited(name, Theme.DARK, SIZES[1], source));
        return faults;
    }

    private static List<String> audited(String name, Theme theme, int[] size, SceneSource source) {
        Scene scene = take(name, theme, size[0], size[1], source);
        String where = name + " " + theme.id() + " " + size[0];
        return onWindowThread(() -> SceneAudit.of(scene)).stream()
                .map(fault -> where + ": " + fault)
                .toList();
    }

    /** Takes one picture into target/screenshots and gives the scene. */
    public static Scene take(String name, Theme theme, int width, int height, SceneSource source) {
        Scene scene = onWindowThread(() -> source.build(new Look(theme), width, height));
        onWindowThread(() -> scene.snapshot(null));
        WaitForAsyncUtils.sleep(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = onWindowThread(() -> scene.snapshot(null));
        write(image, FOLDER.resolve(name + "-" + theme.id() + "-" + width + ".png"));
        return scene;
    }

    /** Writes what a scene shows now, such as that of a small window of its own. */
    public static void write(String name, Scene scene) {
        WaitForAsyncUtils.waitForFxEvents();
        write(onWindowThread(() -> scene.snapshot(null)), FOLDER.resolve(name + ".png"));
    }

    /** Builds a scene of this size with the look's style sheets. */
    @FunctionalInterface
    public interface SceneSource {
        Scene build(Look look, int width, int height);
    }

    /** Runs on the JavaFX thread and waits. */
    public static <T> T onWindowThread(Callable<T> work) {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("The window system did not start", e);
        }
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** A source from a function that makes the scene of a look at 1280 × 800. */
    public static SceneSource fixed(Function<Look, Scene> source) {
        return (look, width, height) -> source.apply(look);
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
