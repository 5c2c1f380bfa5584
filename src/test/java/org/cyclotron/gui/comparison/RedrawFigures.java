package org.cyclotron.gui.comparison;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.QuietExports;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;

/** How long a comparison of about 1,000 runs takes to be drawn anew, such as when the baseline changes. */
public final class RedrawFigures {
    private static final int ROUNDS = 126;
    private static final int REPEATS = 15;

    private RedrawFigures() {}

    /** Measures, and tells the figures in a line. */
    public static String words() {
        SampleWorkspace sample = new SampleWorkspace(SampleComparisons.finished());
        sample.model.choices().roundsProperty().set(ROUNDS);
        sample.model.press();
        sample.model.runAnyway();
        Scene scene = Pictures.onWindowThread(() -> {
            Look look = new Look(Theme.LIGHT);
            WorkbenchContext context = new WorkbenchContext(look, sample.tasks, new Commands(), new Navigator());
            ComparisonView view = new ComparisonView(
                    sample.model, context, new ComparisonExports(sample.model, QuietExports.of(context)));
            Scene made = new Scene(view, 1000, 720);
            look.style(made);
            made.snapshot(null);
            return made;
        });
        List<Double> models = new ArrayList<>();
        List<Double> layouts = new ArrayList<>();
        List<Double> paints = new ArrayList<>();
        for (int i = 0; i < REPEATS; i++) {
            boolean even = i % 2 == 0;
            Pictures.onWindowThread(() -> {
                long begin = work();
                sample.model.makeBaseline(even ? SampleComparisons.CYCLOTRON : SampleComparisons.SEQUENTIAL);
                long modelled = work();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                long laidOut = work();
                scene.snapshot(null);
                models.add((modelled - begin) / 1e6);
                layouts.add((laidOut - modelled) / 1e6);
                paints.add((work() - laidOut) / 1e6);
                return null;
            });
        }
        return String.format(
                Locale.ROOT,
                "a comparison of %,d runs is drawn anew with %.0f ms of work of the window's thread (figures %.0f ms, layout %.0f ms);"
                        + " a picture of it by software %.0f ms",
                sample.model.shown().orElseThrow().comparison().runs().count(),
                median(models) + median(layouts),
                median(models),
                median(layouts),
                median(paints));
    }

    /** Processor time of this thread: what it would take on a machine that does nothing else. */
    private static long work() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
