package org.cyclotron.report.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.report.Figures;
import org.cyclotron.report.document.Block;

/** How and where a comparison was measured. */
final class MethodSection {
    private final Comparison comparison;
    private final int level;

    MethodSection(Comparison comparison, int level) {
        this.comparison = comparison;
        this.level = level;
    }

    List<Block> blocks() {
        return List.of(
                new Block.Heading(level, "Method"),
                new Block.Paragraph(
                        "Each round is a fresh process that analyses the subject, warms all strategies until the compiler rests,"
                                + " and then runs every strategy once in seeded random order. A run under 20 ms is repeated back to"
                                + " back until 20 ms have passed; times are then means of the operations. Every answer passes the"
                                + " correctness gate before its time counts. The intervals are those of order statistics."),
                new Block.Facts(method()),
                new Block.Heading(level, "Environment"),
                new Block.Facts(environment(comparison.environment())));
    }

    private List<Block.Fact> method() {
        ComparisonRequest request = comparison.request();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.words("Subject", subject(request)));
        facts.add(Block.Fact.figure("States", Figures.full(request.subject().states())));
        facts.add(Block.Fact.words("Kernel", request.kernel()));
        facts.add(Block.Fact.figure("Baseline", request.baseline().toString()));
        facts.add(Block.Fact.words("Rounds", rounds()));
        facts.add(Block.Fact.figure("Runs", Figures.count(comparison.runs().count())));
        facts.add(Block.Fact.figure("Seed of the order", String.valueOf(request.seed())));
        if (!comparison.rounds().isEmpty()) {
            facts.add(Block.Fact.words("Warm-up of a round", range(Round::warmNanos, MethodSection::seconds)));
            facts.add(Block.Fact.words("Background load", range(Round::backgroundLoad, MethodSection::percent)));
            facts.add(Block.Fact.words("Operations a run", operations()));
            facts.add(Block.Fact.words("First round begun", started()));
        }
        return facts;
    }

    private static String subject(ComparisonRequest request) {
        int registers = request.subject().registers().size();
        return request.subject().name()
                + (registers == 1 ? "" : ", " + Figures.count(registers) + " registers together");
    }

    private String rounds() {
        int wanted = comparison.request().rounds();
        return (comparison.request().preview() ? "preview in one process, no verdict: " : "")
                + comparison.rounds().size()
                + (comparison.isComplete() ? "" : " complete, of " + wanted + " asked for a strategy");
    }

    private String range(ToDoubleFunction<Round> figure, DoubleFunction<String> words) {
        double[] values = comparison.rounds().stream()
                .mapToDouble(figure)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (values.length == 0) {
            return "not known";
        }
        String least = words.apply(values[0]);
        String most = words.apply(values[values.length - 1]);
        return least.equals(most) ? least : least + " to " + most;
    }

    private static String seconds(double nanos) {
        return Figures.seconds(nanos / 1e9);
    }

    private static String percent(double share) {
        return Figures.significant(100 * share) + " %";
    }

    private String operations() {
        int least = comparison.runs().mapToInt(RunRecord::operations).min().orElse(0);
        int most = comparison.runs().mapToInt(RunRecord::operations).max().orElse(0);
        return least == most ? Figures.count(least) : Figures.count(least) + " to " + Figures.count(most);
    }

    private String started() {
        return comparison.rounds().stream()
                .map(Round::started)
                .min(Instant::compareTo)
                .map(Instant::toString)
                .orElse("–");
    }

    private static List<Block.Fact> environment(Environment environment) {
        List<Block.Fact> facts = new ArrayList<>(Provenance.machine(environment));
        facts.add(Block.Fact.words(
                "Flags of the hosts",
                environment.javaFlags().isEmpty() ? "none" : String.join(" ", environment.javaFlags())));
        facts.add(Block.Fact.words(
                "Load at the beginning",
                Double.isFinite(environment.loadAverage())
                        ? Figures.significant(environment.loadAverage()) + " processes"
                        : "not known"));
        facts.add(Block.Fact.words("Taken", environment.taken().toString()));
        return facts;
    }
}
