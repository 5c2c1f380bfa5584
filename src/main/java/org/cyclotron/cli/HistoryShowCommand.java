package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.AnalysisJsonReader;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.ComparisonJsonReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cyclotron history show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Shows an entry as the command that made it did.")
final class HistoryShowCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "NUMBER", description = "The number of the entry.")
    private long number;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "A format of the command that made it: text, json, csv, for an analysis also xml or latex;"
                    + " default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    /** An entry with its document. */
    private record Kept(HistoryEntry entry, String document) {
        String name() {
            return "entry " + entry.number();
        }
    }

    HistoryShowCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        Kept kept = access.open(history -> {
            HistoryEntry entry = HistoryAccess.require(history, number);
            return new Kept(entry, history.document(entry));
        });
        output.write(access.terminal(), out -> write(kept, out));
        return ExitCode.OK;
    }

    private void write(Kept kept, Writer out) throws IOException {
        if (format.equals("json")) {
            out.write(kept.document());
            return;
        }
        try {
            switch (kept.entry().kind()) {
                case ANALYSIS -> writeAnalysis(kept, out);
                case COMPARISON -> writeComparisons(kept, out);
                case CALIBRATION ->
                    throw new BadInputException(
                            "a calibration is shown by cyclotron lab --show, or with --format json");
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage());
        }
    }

    private void writeAnalysis(Kept kept, Writer out) throws IOException {
        AnalysisDocument document = AnalysisFormats.byId(format).begin(out);
        AnalysisJsonReader.Analysis analysis = AnalysisJsonReader.read(kept.name(), kept.document());
        for (AnalyzedRegister register : analysis.registers()) {
            document.add(register);
        }
        document.finish(analysis.problems(), analysis.cancelled());
    }

    private void writeComparisons(Kept kept, Writer out) throws IOException {
        ComparisonDocument document = ComparisonFormats.byId(format).begin(out);
        List<Comparison> comparisons = ComparisonJsonReader.read(kept.name(), kept.document());
        for (Comparison comparison : comparisons) {
            document.add(comparison, Summaries.of(comparison));
        }
        document.finish(comparisons.size() > 1 ? Crossover.of(comparisons) : List.of(), List.of(), false);
    }
}
