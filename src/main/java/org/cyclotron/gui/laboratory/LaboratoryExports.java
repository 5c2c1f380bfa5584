package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.export.ExportSource.OfDocument;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.report.CalibrationFormat;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.CalibrationTables;
import org.cyclotron.report.ComparisonChartTables;
import org.cyclotron.report.SimulationTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.chart.ChartPainter;
import org.cyclotron.report.chart.CrossoverChart;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.drawing.CaptionedPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.PredictedBarsPainter;
import org.cyclotron.report.drawing.UnitCostsPainter;
import org.kordamp.ikonli.feather.Feather;

/**
 * The export menu of the workspace: the calibration whole, its tables, what is predicted, and all three drawings. What is
 * not there is dimmed.
 */
final class LaboratoryExports {
    private static final int WIDTH = 1080;
    private static final int CHART_WIDTH = 800;
    private static final int CHART_HEIGHT = 520;
    private static final int CAPTION = 70;

    private final LaboratoryViewModel model;
    private final Laboratory laboratory;
    private final Exports exports;

    /** @param laboratory writes the overhead report */
    LaboratoryExports(LaboratoryViewModel model, Laboratory laboratory, Exports exports) {
        this.model = model;
        this.laboratory = laboratory;
        this.exports = exports;
    }

    MenuButton menu() {
        MenuButton menu = new MenuButton("Export", Icons.of(Feather.DOWNLOAD));
        menu.setId("export-laboratory");
        menu.getStyleClass().add("comparison-export");
        menu.setContentDisplay(ContentDisplay.LEFT);
        menu.setTooltip(new Tooltip("Export unit costs, predictions and drawings"));
        menu.setAccessibleText("Export unit costs, predictions and drawings");
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        List<Entry> entries = entries();
        entries.forEach(entry -> menu.getItems().add(entry.item()));
        Runnable follow = () -> entries.forEach(
                entry -> entry.item().setDisable(!entry.available().getAsBoolean()));
        model.calibration().contentProperty().subscribe(follow);
        model.whatIf().forecastProperty().subscribe(follow);
        return menu;
    }

    private record Entry(MenuItem item, BooleanSupplier available) {}

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (CalibrationFormat format : CalibrationFormats.all()) {
            MenuItem item = exports.documentItem("Calibration as " + format.label() + "…", () -> document(format));
            item.setId("export-" + format.id());
            entries.add(new Entry(item, this::hasCosts));
        }
        for (DocumentFormat format : DocumentFormats.all()) {
            MenuItem item = exports.documentItem(reportTitle(format), () -> report(format));
            item.setId("export-report-" + format.id());
            entries.add(new Entry(item, this::hasCosts));
        }
        entries.add(separator());
        entries.add(table("Unit costs", "unit-costs", this::hasCosts, () -> costs(calibration())));
        entries.add(table("Two calibrations compared", "unit-costs-compared", this::isCompared, this::compared));
        entries.add(table("Predicted times", "predicted-times", this::hasForecast, this::times));
        entries.add(table("Predicted crossover", "predicted-crossover", this::hasLines, this::predictedLines));
        entries.add(table("Measured crossover", "measured-crossover", this::hasMeasured, this::measuredLines));
        entries.add(separator());
        entries.add(picture("Unit costs, drawn", "costs", this::hasCosts, this::costsPicture));
        entries.add(picture("Where the time goes, drawn", "bars", this::hasForecast, this::barsPicture));
        entries.add(picture("Crossover, drawn", "crossover", this::hasLines, this::crossoverPicture));
        return entries;
    }

    private static Entry separator() {
        return new Entry(new SeparatorMenuItem(), () -> true);
    }

    private Entry table(String title, String id, BooleanSupplier available, Supplier<Supplier<Table>> table) {
        Menu menu = exports.tables(title, () -> new OfTable(id, table.get()));
        menu.setId("export-table-" + id);
        return new Entry(menu, available);
    }

    private Entry picture(String title, String id, BooleanSupplier available, Supplier<OfPicture> source) {
        Menu menu = exports.pictures(title, source);
        menu.setId("export-picture-" + id);
        return new Entry(menu, available);
    }

    private boolean hasCosts() {
        return model.calibration().contentProperty().get() instanceof CalibrationContent.Costs;
    }

    private boolean isCompared() {
        return hasCosts() && shown().isCompared();
    }

    private boolean hasForecast() {
        return model.whatIf().forecastProperty().get() != null;
    }

    private boolean hasLines() {
        return hasForecast() && CrossoverCard.hasLines(forecast());
    }

    private boolean hasMeasured() {
        return hasForecast() && !forecast().measured().isEmpty();
    }

    private ShownCalibration shown() {
        if (model.calibration().contentProperty().get() instanceof CalibrationContent.Costs(ShownCalibration shown)) {
            return shown;
        }
        throw new IllegalStateException("There are no unit costs to export");
    }

    private Calibration calibration() {
        return shown().calibration();
    }

    private Forecast forecast() {
        Forecast now = model.whatIf().forecastProperty().get();
        if (now == null) {
            throw new IllegalStateException("There is no prediction to export");
        }
        return now;
    }

    private OfDocument document(CalibrationFormat format) {
        Calibration calibration = calibration();
        return new OfDocument("calibration", format.label(), format.extension(), out -> format.write(calibration, out));
    }

    private static String reportTitle(DocumentFormat format) {
        return "Overhead report as " + format.label() + (format.embedsPictures() ? "…" : ", without pictures…");
    }

    /** From the calibration shown and what was compared in this session. */
    private OfDocument report(DocumentFormat format) {
        Calibration calibration = calibration();
        List<Comparison> comparisons = model.whatIf().measured();
        return new OfDocument(
                "overhead-report",
                format.label(),
                format.extension(),
                out -> laboratory.writeReport(calibration, comparisons, format, out));
    }

    private static Supplier<Table> costs(Calibration calibration) {
        return () -> CalibrationTables.costs(calibration);
    }

    private Supplier<Table> compared() {
        CalibrationComparison comparison = shown().comparison();
        if (comparison == null) {
            throw new IllegalStateException("No earlier calibration was chosen");
        }
        return () -> CalibrationTables.comparison(comparison);
    }

    private Supplier<Table> times() {
        Forecast forecast = forecast();
        return () -> SimulationTables.lanes(forecast.simulation());
    }

    private Supplier<Table> predictedLines() {
        Forecast forecast = forecast();
        return () -> SimulationTables.crossover(forecast.simulation());
    }

    private Supplier<Table> measuredLines() {
        Forecast forecast = forecast();
        return () -> ComparisonChartTables.crossover(forecast.measured());
    }

    /** The lines that are shown, as the command line draws all of them. */
    private OfPicture costsPicture() {
        Calibration calibration = calibration();
        UnitCostsPainter painter = new UnitCostsPainter(
                calibration,
                shown().rows(model.calibration().filterProperty().get()).stream()
                        .map(CostRow::cost)
                        .toList());
        return new OfPicture(
                "unit-costs",
                () -> painter,
                PictureSize.of(WIDTH, (int) Math.ceil(painter.height(WIDTH))),
                costs(calibration));
    }

    private OfPicture barsPicture() {
        Forecast forecast = forecast();
        PredictedBarsPainter bars =
                new PredictedBarsPainter(forecast.simulation().lanes());
        return new OfPicture(
                "predicted-times",
                () -> captioned(
                        forecast,
                        "where the time goes",
                        new PredictedBarsPainter(forecast.simulation().lanes())),
                PictureSize.of(CHART_WIDTH, CAPTION + (int) Math.ceil(bars.height(CHART_WIDTH - 16))),
                times());
    }

    private OfPicture crossoverPicture() {
        Forecast forecast = forecast();
        List<CrossoverChart.Register> marks =
                List.of(new CrossoverChart.Register(forecast.register(), forecast.states()));
        Painter chart =
                new ChartPainter(tokens -> CrossoverChart.of(forecast.measured(), forecast.predicted(), marks, tokens));
        return new OfPicture(
                "crossover",
                () -> captioned(
                        forecast, "speed-up against the number of states; solid: measured, dashed: predicted", chart),
                PictureSize.of(CHART_WIDTH, CHART_HEIGHT),
                predictedLines());
    }

    private static Painter captioned(Forecast forecast, String remark, Painter drawing) {
        return new CaptionedPainter(
                forecast.simulation().subject() + ", predicted",
                remark + "; profile " + forecast.simulation().profile().name() + ", "
                        + forecast.simulation().cores() + (forecast.simulation().cores() == 1 ? " core" : " cores"),
                drawing);
    }
}
