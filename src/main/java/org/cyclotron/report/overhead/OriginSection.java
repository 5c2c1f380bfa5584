package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.report.ComparisonText;
import org.cyclotron.report.Figures;
import org.cyclotron.report.document.Block;

/** What the report rests on, how to read its figures, and what is missing. */
final class OriginSection {
    private final OverheadEvidence evidence;

    OriginSection(OverheadEvidence evidence) {
        this.evidence = evidence;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "What this rests on"));
        blocks.add(new Block.Paragraph(
                "A program in Python and SageMath that enumerates the states of shift registers became 4 to 6"
                        + " times slower when it was made parallel. Its authors published an analysis of the overhead with five findings,"
                        + " a root cause and six remedies. Below, each of them stands beside what was measured here."));
        blocks.add(
                new Block.Paragraph(
                        "Every figure measured here is a median; behind it stand, in brackets, the interval that holds"
                                + " the median of the population with at least 95 % where there were six repetitions or more, and the number of"
                                + " repetitions. The published figures have neither. No sentence says more than these figures do."));
        List<String> origins = new ArrayList<>();
        origins.add(calibration());
        evidence.comparisons()
                .forEach(comparison -> origins.add("Comparison: " + ComparisonText.subject(comparison) + " · begun "
                        + comparison.environment().taken()));
        evidence.leftOut()
                .forEach(
                        name -> origins.add(
                                "Left out: the comparison on " + name
                                        + ", which lacks the sequential program whole@caller; add it with cyclotron compare --resume."));
        if (evidence.comparisons().isEmpty()) {
            origins.add(
                    "Missing: comparisons. The root cause, the remedies and the recommendation are therefore not measured."
                            + " Make them with cyclotron compare --format json, or with --measure here.");
        }
        blocks.add(new Block.Bullets(origins));
        return blocks;
    }

    private String comparison(Comparison comparison) {
        String reason = evidence.predictions(comparison).reason();
        return "Comparison: " + ComparisonText.subject(comparison) + " · begun "
                + comparison.environment().taken()
                + (reason == null
                        ? " · predicted by the cost model from the calibration above"
                        : " · nothing predicted: " + reason);
    }

    private String calibration() {
        Calibration calibration = evidence.calibration();
        if (calibration == null) {
            return "Missing: a calibration. The findings are therefore not measured, and nothing is predicted. Make one with"
                    + " cyclotron lab.";
        }
        int least = calibration.costs().stream()
                .flatMapToInt(cost -> IntStream.of(cost.repetitions()))
                .min()
                .orElse(0);
        return "Calibration of " + calibration.taken() + ": "
                + Figures.count(calibration.costs().size())
                + " unit costs, each of " + least + " repetitions or more"
                + (calibration.quick() ? "; quick, so only for a first look" : "")
                + (calibration.complete() ? "" : "; stopped before its end");
    }
}
