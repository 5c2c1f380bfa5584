package org.cyclotron.gui.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.cyclotron.report.drawing.Tokens;

/**
 * The appearance of the program: fonts, style sheets, and the theme, which may change at any time.
 *
 * <p>The palette is set for the whole application, since there is one application; our own sheets are added to each
 * scene. {@link #followWindows()} does that for every window that opens, dialogs and pop-ups included. To be used on the
 * JavaFX thread.
 */
public final class Look {
    private static final String FOLDER = "/org/cyclotron/gui/look/";
    private static final List<String> FONTS = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Medium.ttf",
            "JetBrainsMono-Bold.ttf");
    /** The bridge sheet comes first, so that ours may override it. */
    private static final List<String> SHEETS = List.of(
            "controlsfx.css",
            "type.css",
            "controls.css",
            "tables.css",
            "shell.css",
            "export.css",
            "register.css",
            "structure.css",
            "sequence.css",
            "comparison.css",
            "laboratory.css",
            "history.css");

    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Tokens> tokens;
    private final DoubleProperty magnification = new SimpleDoubleProperty(1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    public Look(Theme initial) {
        FONTS.forEach(Look::loadFont);
        tokens = new ReadOnlyObjectWrapper<>(initial.tokens());
        theme.subscribe(this::changed);
        theme.set(initial);
    }

    /** The theme in force; may be set. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The colours of drawings in the theme in force: changes with it. */
    public ReadOnlyObjectProperty<Tokens> tokensProperty() {
        return tokens.getReadOnlyProperty();
    }

    /** How much larger than usual everything is shown, from 0.5 to 3; may be set. */
    public DoubleProperty magnificationProperty() {
        return magnification;
    }

    /** Whether nothing should slide or fade; may be set. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** Gives a scene our style sheets in the theme in force. */
    public void style(Scene scene) {
        scene.getStylesheets().setAll(sheets(theme.get()));
    }

    /** Styles every window there is and every window that will be shown. */
    public void followWindows() {
        Window.getWindows().forEach(this::styleWindow);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::styleWindow);
            }
        });
    }

    /** The icon of the program in all its sizes. */
    public static List<Image> icons() {
        return ICON_SIZES.stream().map(Look::icon).toList();
    }

    /** The icon at one of its sizes: 16, 24, 32, 48, 64, 128 or 256 pixels. */
    public static Image icon(int size) {
        return new Image(resource("icon/cyclotron-" + size + ".png").toExternalForm());
    }

    private void changed(Theme now) {
        if (now == null) {
            return;
        }
        // What floats above a window loses its colours when the palette is changed under it: it closes instead.
        List.copyOf(Window.getWindows()).stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .forEach(popOver -> popOver.hide(Duration.ZERO));
        Application.setUserAgentStylesheet(now.palette());
        tokens.set(now.tokens());
        Window.getWindows().forEach(this::styleWindow);
    }

    private void styleWindow(Window window) {
        if (window.getScene() != null) {
            style(window.getScene());
            if (!(window instanceof Stage) && magnification.get() != 1) {
                window.getScene().getStylesheets().add(magnifiedText());
            }
        }
        if (window instanceof PopOver popOver) {
            // Its own sheet stands at its root and would win over those of the scene.
            List<String> own = popOver.getRoot().getStylesheets();
            own.removeIf(sheet -> sheet.contains(FOLDER));
            own.addAll(sheets(theme.get()));
        }
    }

    /** Small windows of their own, such as menus, are not laid out by ours: their text grows, and they with it. */
    private String magnifiedText() {
        String size = String.format(Locale.ROOT, "%.1fpx", 13 * magnification.get());
        return "data:text/css,.root,.tooltip,.label,.menu-item%7B-fx-font-size:" + size + ";%7D";
    }

    private static List<String> sheets(Theme theme) {
        return Stream.concat(Stream.of(theme.sheet()), SHEETS.stream())
                .map(name -> resource(name).toExternalForm())
                .toList();
    }

    private static void loadFont(String file) {
        try (InputStream in = resource("fonts/" + file).openStream()) {
            if (Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("The font " + file + " in the program files is damaged");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read from the program files", e);
        }
    }

    private static URL resource(String name) {
        URL url = Look.class.getResource(FOLDER + name);
        if (url == null) {
            throw new IllegalStateException(FOLDER + name + " is missing from the program files");
        }
        return url;
    }
}
