package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cyclotron.app.KeptResult;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.report.AnalysisPair;
import org.cyclotron.report.AnalysisPairText;
import org.cyclotron.report.CalibrationComparisonText;
import org.cyclotron.report.CalibrationTables;
import org.cyclotron.report.ComparisonPair;
import org.cyclotron.report.ComparisonPair.Matched;
import org.cyclotron.report.ComparisonPairText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history compare}. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Sets two analyses, two comparisons or two calibrations beside each other: before, after, difference, difference in per cent.",
            "Where machine, Java, version or registers differ it says so: such times must not be compared.",
            "Of analyses, registers are matched by name, else by line. Analyses that contradict each other, or failed, give the exit code 1."
        })
final class HistoryCompareCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The number of the earlier entry.")
    private long before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The number of the later entry.")
    private long after;

    @Option(
            names = "--register",
            paramLabel = "NAME",
            description = "Of entries with several registers, only this one; of an analysis with all it says.")
    private @Nullable String register;

    @Mixin
    private TableOptions tables = new TableOptions();

    HistoryCompareCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        HistoryEntry first = access.require(before);
        HistoryEntry second = access.require(after);
        if (first.kind() == EntryKind.ANALYSIS && second.kind() == EntryKind.ANALYSIS) {
            return compare(first, second);
        }
        KeptResult earlier = read(first);
        KeptResult later = read(second);
        if (earlier instanceof KeptResult.OfCalibration one && later instanceof KeptResult.OfCalibration other) {
            CalibrationComparison both = CalibrationComparison.of(one.calibration(), other.calibration());
            Output.write(access.terminal(), null, out -> write(both, out));
        } else {
            List<Matched> pairs = chosen(ComparisonPair.matched(comparisons(earlier), comparisons(later)));
            Output.write(access.terminal(), null, out -> write(pairs, out));
        }
        return ExitCode.OK;
    }

    private int compare(HistoryEntry first, HistoryEntry second) {
        AnalysisPair both =
                narrowed(access.use(history -> AnalysisPair.of(history.analysis(first), history.analysis(second))));
        Output.write(
                access.terminal(),
                null,
                out -> tables.write(out, both.table(), text -> AnalysisPairText.write(both, register != null, text)));
        if (!tables.isText()) {
            both.dangers().forEach(danger -> access.terminal().err().println("cyclotron: " + danger));
        }
        return both.dangers().isEmpty() ? ExitCode.OK : ExitCode.FAILED_VERIFICATION;
    }

    private AnalysisPair narrowed(AnalysisPair all) {
        return register == null
                ? all
                : all.only(register)
                        .orElseThrow(() -> new BadInputException("neither entry has a register " + register
                                + "; there are " + String.join(", ", all.names())));
    }

    private static List<Comparison> comparisons(KeptResult result) {
        return switch (result) {
            case KeptResult.OfComparisons kept -> kept.comparisons();
            case KeptResult.OfAnalysis kept -> throw noComparison(kept.entry());
            case KeptResult.OfCalibration kept -> throw noComparison(kept.entry());
        };
    }

    private KeptResult read(HistoryEntry entry) {
        if (entry.kind() == EntryKind.ANALYSIS) {
            throw noComparison(entry);
        }
        return access.use(history -> history.read(entry));
    }

    private static BadInputException noComparison(HistoryEntry entry) {
        return new BadInputException("entry " + entry.number()
                + " is no comparison; two analyses, two comparisons or two calibrations can be set beside each other");
    }

    private List<Matched> chosen(List<Matched> pairs) {
        List<Matched> some = register == null
                ? pairs
                : pairs.stream().filter(pair -> pair.name().equals(register)).toList();
        if (some.isEmpty()) {
            throw new BadInputException("both entries compare no register " + register + "; there are "
                    + pairs.stream().map(Matched::name).collect(Collectors.joining(", ")));
        }
        return some;
    }

    private void write(List<Matched> pairs, Writer out) throws IOException {
        if (!tables.isText() && pairs.size() > 1) {
            throw new BadInputException("both entries compare " + pairs.size()
                    + " registers; --register chooses one of them, --format text shows all");
        }
        for (Matched pair : pairs) {
            tell(ComparisonPair.obstacles(pair.before(), pair.after()));
            tables.write(out, ComparisonPair.table(pair.before(), pair.after()), text -> {
                if (pairs.size() > 1) {
                    text.write(pair.name() + "\n");
                }
                ComparisonPairText.write(pair.before(), pair.after(), text);
            });
        }
    }

    private void write(CalibrationComparison both, Writer out) throws IOException {
        tell(both.differences());
        tables.write(out, CalibrationTables.comparison(both), text -> CalibrationComparisonText.write(both, text));
    }

    /** The text says so itself. */
    private void tell(List<String> obstacles) {
        if (!tables.isText()) {
            obstacles.forEach(obstacle -> access.terminal().err().println("cyclotron: not comparable: " + obstacle));
        }
    }
}
