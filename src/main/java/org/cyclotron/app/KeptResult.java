package org.cyclotron.app;

import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.report.AnalysisJsonReader;
import org.cyclotron.report.CalibrationJsonReader;
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.report.DamagedDocumentException;

/** A result as it was when it was kept. */
public sealed interface KeptResult {
    /** The entry it lies in. */
    HistoryEntry entry();

    /** Analysed registers. */
    record OfAnalysis(HistoryEntry entry, AnalysisJsonReader.Analysis analysis) implements KeptResult {}

    /** Comparisons that were made together. */
    record OfComparisons(HistoryEntry entry, List<Comparison> comparisons) implements KeptResult {
        public OfComparisons {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** The unit costs of a machine. */
    record OfCalibration(HistoryEntry entry, Calibration calibration) implements KeptResult {}

    /**
     * Reads the document of an entry. Of an analysis the algebra is computed again.
     *
     * @throws DamagedDocumentException when it is of a newer version, is damaged, or contradicts itself
     */
    static KeptResult read(HistoryEntry entry, String document) throws DamagedDocumentException {
        String name = "entry " + entry.number();
        return switch (entry.kind()) {
            case ANALYSIS -> new OfAnalysis(entry, AnalysisJsonReader.read(name, document));
            case COMPARISON -> new OfComparisons(entry, ComparisonJsonReader.read(name, document));
            case CALIBRATION -> new OfCalibration(entry, CalibrationJsonReader.read(name, document));
        };
    }
}
