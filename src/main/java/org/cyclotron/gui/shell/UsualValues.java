package org.cyclotron.gui.shell;

import javafx.beans.value.ObservableValue;
import org.cyclotron.gui.comparison.ComparisonWorkspace;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.session.AnalysisRequests;
import org.cyclotron.gui.settings.Settings;

/** Hands the settings to the parts that begin with them, now and whenever one changes. */
final class UsualValues {
    private final Settings settings;

    UsualValues(Settings settings) {
        this.settings = settings;
    }

    void follow(AnalysisRequests analysis, Exports exports) {
        settings.walkSeconds().property().subscribe(seconds -> {
            analysis.limitWalks(seconds);
            exports.limitWalks(seconds);
        });
        each(
                () -> exports.useUsual(
                        settings.tableFormat().get(),
                        settings.pictureFormat().get(),
                        settings.pictureScale().get()),
                settings.tableFormat().property(),
                settings.pictureFormat().property(),
                settings.pictureScale().property());
    }

    void follow(ComparisonWorkspace comparison) {
        each(
                () -> comparison.useUsual(
                        settings.workers().get(), settings.rounds().get()),
                settings.workers().property(),
                settings.rounds().property());
    }

    private static void each(Runnable action, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.subscribe(action);
        }
        action.run();
    }
}
