package org.cyclotron.gui.comparison;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.cyclotron.app.ChartedComparison;
import org.cyclotron.app.ComparisonChart;
import org.cyclotron.app.ComparisonCharts;
import org.cyclotron.app.ExportNames;
import org.cyclotron.experiment.Scaling;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.export.ExportSource.OfDocument;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.report.ChromeTrace;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormat;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.ComparisonTables;
import org.cyclotron.report.Table;
import org.kordamp.ikonli.feather.Feather;

/**
 * The export menu of the workspace: the whole comparison, its tables, its charts, and the run shown, all with the bytes
 * that the command line writes. A race offers nothing: it is no measurement.
 */
final class ComparisonExports {
    private final ComparisonViewModel model;
    private final Exports exports;

    ComparisonExports(ComparisonViewModel model, Exports exports) {
        this.model = model;
        this.exports = exports;
    }

    MenuButton menu() {
        MenuButton menu = new MenuButton("Export", Icons.of(Feather.DOWNLOAD));
        menu.setId("export-comparison");
        menu.getStyleClass().add("comparison-export");
        menu.setContentDisplay(ContentDisplay.LEFT);
        menu.setTooltip(new Tooltip("Export the comparison, its tables and its charts"));
        menu.setAccessibleText("Export the comparison");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        menu.getItems().setAll(items());
        model.contentProperty()
                .subscribe(content -> menu.setDisable(!(content instanceof ComparisonContent.Lanes lanes)
                        || !lanes.shown().hasRounds()));
        return menu;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (ComparisonFormat format : ComparisonFormats.all()) {
            MenuItem item = exports.documentItem("Comparison as " + format.label() + "…", () -> document(format));
            item.setId("export-" + format.id());
            items.add(item);
        }
        items.add(report());
        items.add(trace());
        items.add(new SeparatorMenuItem());
        items.add(table("Figures of the lanes", "lanes", shown -> ComparisonTables.summary(shown.summary())));
        items.add(table("Phases", "phases", shown -> ComparisonTables.phases(shown.summary())));
        items.add(table("Runs", "runs", shown -> ComparisonTables.runs(shown.comparison(), shown.summary())));
        items.add(new SeparatorMenuItem());
        ComparisonCharts.all().forEach(chart -> items.add(chart(chart)));
        return items;
    }

    private Menu report() {
        ReportOfComparison report = new ReportOfComparison(model, exports.comparisonReports());
        Menu menu = exports.reports(
                "Report with pictures",
                () -> report.source().orElseThrow(() -> new IllegalStateException("There is nothing to report")));
        menu.setId("export-report");
        return menu;
    }

    private Menu table(String title, String id, Function<Shown, Table> table) {
        Menu menu = exports.tables(title, () -> {
            Shown shown = shown();
            return new OfTable(stem(shown) + "-" + id, () -> table.apply(shown));
        });
        menu.setId("export-table-" + id);
        return menu;
    }

    private Menu chart(ComparisonChart chart) {
        Menu menu = exports.pictures(chart.label(), () -> {
            ChartedComparison source = source();
            return new OfPicture(
                    source.stem() + "-" + chart.id(),
                    () -> chart.painter(source),
                    chart.size(source),
                    () -> chart.data(source));
        });
        menu.setId("export-chart-" + chart.id());
        menu.setOnShowing(e -> menu.getItems()
                .forEach(item -> item.setDisable(model.shown().isEmpty() || !chart.isAvailable(source()))));
        return menu;
    }

    private MenuItem trace() {
        MenuItem item = exports.documentItem("Chrome trace of the run shown…", () -> {
            SelectedRun selected = model.detail().runProperty().get();
            if (selected == null) {
                throw new IllegalStateException("A lane without runs offers no trace");
            }
            String title = selected.run().strategy().toString();
            return new OfDocument(
                    stem(shown()) + "-" + ExportNames.stem(title) + "-round-" + selected.round(),
                    "Chrome trace",
                    "json",
                    out -> ChromeTrace.write(title, selected.run().sample(), out));
        });
        item.setId("export-trace");
        model.detail().runProperty().subscribe(run -> item.setDisable(run == null));
        return item;
    }

    private OfDocument document(ComparisonFormat format) {
        Shown shown = shown();
        return new OfDocument(stem(shown), format.label(), format.extension(), out -> write(shown, format, out));
    }

    private static void write(Shown shown, ComparisonFormat format, Writer out) throws IOException {
        ComparisonDocument document = format.begin(out);
        document.add(shown.comparison(), shown.summary());
        document.finish(List.of(), List.of(), !shown.isComplete());
    }

    private ChartedComparison source() {
        Shown shown = shown();
        SelectedRun selected = model.detail().runProperty().get();
        return new ChartedComparison(
                shown.comparison(),
                shown.summary(),
                Scaling.of(shown.summary(), shown.comparison().environment().cores()),
                model.crossover().linesProperty().get(),
                model.crossover().predicted(),
                selected == null ? null : selected.run());
    }

    private static String stem(Shown shown) {
        return ExportNames.stem(shown.request().subject().name()) + "-comparison";
    }

    private Shown shown() {
        return model.shown().orElseThrow(() -> new IllegalStateException("There is nothing to export"));
    }
}
