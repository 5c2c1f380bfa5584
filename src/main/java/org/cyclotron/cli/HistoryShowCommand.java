package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.KeptResult;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.AnalysisJsonReader;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;
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

    HistoryShowCommand(HistoryAccess access) {
        this.access = access;
    }

    @Override
    public Integer call() {
        HistoryEntry entry = access.require(number);
        if (format.equals("json")) {
            // As it was written, byte for byte.
            String document = access.use(history -> history.document(entry));
            output.write(access.terminal(), out -> out.write(document));
            return ExitCode.OK;
        }
        KeptResult result = access.use(history -> history.read(entry));
        output.write(access.terminal(), out -> write(result, out));
        return ExitCode.OK;
    }

    private void write(KeptResult result, Writer out) throws IOException {
        try {
            switch (result) {
                case KeptResult.OfAnalysis kept -> write(kept.analysis(), out);
                case KeptResult.OfComparisons kept -> write(kept.comparisons(), out);
                case KeptResult.OfCalibration kept ->
                    CalibrationFormats.byId(format).write(kept.calibration(), out);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage());
        }
    }

    private void write(AnalysisJsonReader.Analysis analysis, Writer out) throws IOException {
        AnalysisDocument document = AnalysisFormats.byId(format).begin(out);
        for (AnalyzedRegister register : analysis.registers()) {
            document.add(register);
        }
        document.finish(analysis.problems(), analysis.cancelled());
    }

    private void write(List<Comparison> comparisons, Writer out) throws IOException {
        ComparisonDocument document = ComparisonFormats.byId(format).begin(out);
        for (Comparison comparison : comparisons) {
            document.add(comparison, Summaries.of(comparison));
        }
        document.finish(comparisons.size() > 1 ? Crossover.of(comparisons) : List.of(), List.of(), false);
    }
}
