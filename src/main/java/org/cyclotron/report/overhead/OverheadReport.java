package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;

/** Assembles the overhead report from its evidence. A pure function. */
public final class OverheadReport {
    private static final String TITLE = "Overhead of parallel enumeration: the published analysis, measured";

    private OverheadReport() {}

    /** The report. What is missing among the evidence is said where it would stand. */
    public static Document of(OverheadEvidence evidence) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new OriginSection(evidence).blocks());
        blocks.addAll(new Findings(evidence).blocks());
        blocks.addAll(new RootCause(evidence).blocks());
        blocks.addAll(new RemedySection(evidence).blocks());
        blocks.addAll(new Recommendation(evidence).blocks());
        blocks.addAll(SourceContradictions.blocks());
        blocks.addAll(new Reservations(evidence).blocks());
        return new Document(TITLE, subtitle(evidence), blocks);
    }

    private static String subtitle(OverheadEvidence evidence) {
        return evidence.calibrated()
                .map(calibration -> ComparisonText.environment(calibration.environment()))
                .or(() -> evidence.comparisons().stream()
                        .findFirst()
                        .map(comparison -> ComparisonText.environment(comparison.environment())))
                .orElse("Nothing was measured.");
    }
}
