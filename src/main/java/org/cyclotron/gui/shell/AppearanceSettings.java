package org.cyclotron.gui.shell;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.settings.Settings;
import org.cyclotron.gui.settings.ThemeChoice;

/** Keeps the look of the program as the settings and the system say, and the settings as a person switches the theme. */
final class AppearanceSettings {
    private final Settings settings;
    private final Look look;
    private final Platform.Preferences system;

    private AppearanceSettings(Settings settings, Look look, Platform.Preferences system) {
        this.settings = settings;
        this.look = look;
        this.system = system;
    }

    /** The theme to begin with. */
    static Theme first(Settings settings) {
        return settings.theme().get().theme(isDark(Platform.getPreferences()));
    }

    /** Lets a look follow from now on. */
    static void follow(Settings settings, Look look) {
        new AppearanceSettings(settings, look, Platform.getPreferences()).follow();
    }

    private void follow() {
        settings.theme().property().subscribe(() -> showTheme());
        system.colorSchemeProperty().subscribe(() -> showTheme());
        look.themeProperty().subscribe(this::switched);
        settings.fontScale()
                .property()
                .subscribe(percent -> look.magnificationProperty().set(percent / 100.0));
        look.reducedMotionProperty()
                .bind(system.reducedMotionProperty()
                        .flatMap(asked -> settings.reducedMotion().property().map(wanted -> asked || wanted))
                        .orElse(false));
    }

    private void showTheme() {
        look.themeProperty().set(settings.theme().get().theme(isDark(system)));
    }

    /** Whoever switches the theme no longer wants the one of the system. */
    private void switched(Theme now) {
        if (settings.theme().get().theme(isDark(system)) != now) {
            settings.theme().property().set(ThemeChoice.of(now));
        }
    }

    private static boolean isDark(Platform.Preferences system) {
        return system.getColorScheme() == ColorScheme.DARK;
    }
}
