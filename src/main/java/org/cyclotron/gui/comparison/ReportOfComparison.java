package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.Optional;
import org.cyclotron.app.ComparisonReports;
import org.cyclotron.app.ExportNames;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.gui.export.ExportSource.OfReport;

/** The comparison that is shown as a report: the bytes that {@code cyclotron report comparison} writes of its document. */
final class ReportOfComparison {
    /** Names it among the reports of the window. */
    static final String ID = "report-comparison";

    private final ComparisonViewModel model;
    private final ComparisonReports reports;

    ReportOfComparison(ComparisonViewModel model, ComparisonReports reports) {
        this.model = model;
        this.reports = reports;
    }

    /** Empty while no round is complete. To be asked on the JavaFX thread. */
    Optional<OfReport> source() {
        return model.shown().filter(Shown::hasRounds).map(shown -> of(shown.comparison()));
    }

    private OfReport of(Comparison comparison) {
        String stem = ExportNames.stem(comparison.request().subject().name());
        return new OfReport(
                stem + "-comparison-report",
                (progress, cancellation) -> reports.of(List.of(comparison), model::predictions));
    }
}
