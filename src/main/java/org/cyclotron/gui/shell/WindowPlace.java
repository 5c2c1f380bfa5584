package org.cyclotron.gui.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands and how large it is, from one start to the next. */
final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double GREATEST_LENGTH = 16_384;
    /** So much of the title has to be seen for the window to be moved by it. */
    private static final double GRIP = 80;

    private WindowPlace() {}

    /** The width of the content to begin with. */
    static double width(Preferences preferences) {
        return length(preferences, "window.width", WorkbenchWindow.LEAST_WIDTH, WIDTH);
    }

    /** The height of the content to begin with. */
    static double height(Preferences preferences) {
        return length(preferences, "window.height", WorkbenchWindow.LEAST_HEIGHT, HEIGHT);
    }

    /** The length that was kept; the usual one where it is more than any screen has. */
    private static double length(Preferences preferences, String key, double least, double usual) {
        double length = preferences.number(key, usual);
        return length > GREATEST_LENGTH ? usual : Math.max(least, length);
    }

    /** Puts a window where it stood, unless the screen it stood on is no longer there. */
    static void apply(Preferences preferences, Stage stage) {
        stage.setMinWidth(WorkbenchWindow.LEAST_WIDTH);
        stage.setMinHeight(WorkbenchWindow.LEAST_HEIGHT);
        double x = preferences.number("window.x", Double.NaN);
        double y = preferences.number("window.y", Double.NaN);
        if (!Double.isNaN(x)
                && !Double.isNaN(y)
                && !Screen.getScreensForRectangle(x + GRIP, y, GRIP, GRIP).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(preferences.get("window.maximized", "false")));
    }

    /** Remembers where a window stands. While it fills the screen, the place it returns to stays as it is. */
    static void keep(Preferences preferences, Stage stage) {
        preferences.put("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            preferences.put("window.width", String.valueOf(stage.getScene().getWidth()));
            preferences.put("window.height", String.valueOf(stage.getScene().getHeight()));
            preferences.put("window.x", String.valueOf(stage.getX()));
            preferences.put("window.y", String.valueOf(stage.getY()));
        }
    }
}
