package org.cyclotron.report.overhead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Verdict;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RatioText;
import org.cyclotron.report.document.Block;

/** What to do, as far as the comparisons say. */
final class Recommendation {
    private final OverheadEvidence evidence;

    Recommendation(OverheadEvidence evidence) {
        this.evidence = evidence;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Recommendation"));
        blocks.add(new Block.Paragraph(
                "Published: use fork on Linux, threads where there is no lock, parallel only above a size,"
                        + " and a pool for many registers."));
        if (evidence.comparisons().isEmpty()) {
            blocks.add(new Block.Paragraph("None from here: nothing was compared."));
            return blocks;
        }
        blocks.add(new Block.Bullets(
                evidence.comparisons().stream().map(this::advice).toList()));
        List<String> crossovers = crossovers();
        if (!crossovers.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    "From which size on a strategy was faster at every size measured, by the medians:"));
            blocks.add(new Block.Bullets(crossovers));
        }
        return blocks;
    }

    private String advice(Comparison comparison) {
        ComparisonSummary summary = evidence.summary(comparison);
        Optional<StrategySummary> best = summary.lanes().stream()
                .filter(lane -> lane.judgement() == Judgement.FASTER && !choosesAmongOthers(lane))
                .max(Comparator.comparingDouble(Recommendation::median));
        String subject = "On " + Subjects.name(comparison) + ": ";
        if (best.isPresent()) {
            Estimate speedup = best.get().speedup();
            return subject + best.get().label() + ", "
                    + (speedup == null
                            ? ""
                            : RatioText.times(speedup) + " the sequential program ("
                                    + RatioText.interval(speedup.interval()) + ", "
                                    + best.get().ratios().size() + " rounds).");
        }
        boolean judged = summary.lanes().stream()
                .anyMatch(lane -> lane.judgement() == Judgement.SLOWER
                        || lane.judgement() == Judgement.SAME
                        || lane.judgement() == Judgement.NO_MEASURABLE_DIFFERENCE);
        return subject
                + (judged
                        ? "stay sequential; no strategy compared is measurably faster."
                        : "no advice; there are too few rounds for a verdict.");
    }

    /** To be told what a program would choose is no advice to who has to choose. */
    private static boolean choosesAmongOthers(StrategySummary lane) {
        return lane.typical() != null && lane.typical().chosen() != null;
    }

    private static double median(StrategySummary lane) {
        Estimate speedup = lane.speedup();
        return speedup == null ? 0 : speedup.median();
    }

    private List<String> crossovers() {
        List<Comparison> registers = evidence.comparisons().stream()
                .filter(comparison -> comparison.request().subject().scope() == Scope.REGISTER
                        && evidence.summary(comparison).verdict().outcome() != Verdict.Outcome.NONE)
                .toList();
        return registers.size() < 2
                ? List.of()
                : Crossover.of(registers).stream()
                        .filter(line -> line.points().size() > 1)
                        .map(Recommendation::crossover)
                        .toList();
    }

    private static String crossover(CrossoverLine line) {
        return line.label() + ": "
                + (line.pays() == null
                        ? "not up to " + Figures.full(line.points().getLast().states()) + " states"
                        : "from " + Figures.full(line.pays()) + " states on");
    }
}
