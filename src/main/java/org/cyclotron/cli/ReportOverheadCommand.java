package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.WriteOverheadReport;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.overhead.OverheadEvidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron report overhead}: the published overhead analysis beside what was measured. */
@Command(
        name = "overhead",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "The published overhead analysis with its findings, root cause, remedies and recommendation, each beside"
                    + " what was measured here. What is missing is said."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron report overhead --comparisons comparison.json --output overhead.html",
            "  cyclotron report overhead --measure --save comparisons.json --format markdown --output overhead.md",
            "  cyclotron report overhead --calibration last --format latex --output overhead.tex"
        })
final class ReportOverheadCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ComparisonEngine engine;
    private final CalibrationEngine laboratory;
    private final Calibrations stored;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--comparisons",
            paramLabel = "FILES",
            split = ",",
            description = "JSON documents of cyclotron compare to write from.")
    private List<Path> comparisons = new ArrayList<>();

    @Option(
            names = "--calibration",
            paramLabel = "NAME",
            description =
                    "The calibration to write from, by name or file, or last for the newest; default: the one that"
                            + " predictions use here.")
    private @Nullable String calibration;

    @Option(
            names = "--measure",
            description =
                    "Measure what is not given: a calibration where there is none for this machine, and the comparisons"
                            + " that the report needs. Takes long; let other programs rest meanwhile.")
    private boolean measure;

    @Option(names = "--quick", description = "With --measure: a quick calibration.")
    private boolean quick;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "With --measure: the rounds of each comparison; default: 10.")
    private int rounds = ComparisonRequest.USUAL_ROUNDS;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description =
                    "With --measure: also write the comparisons to this JSON document, to report from them again.")
    private @Nullable Path save;

    @Mixin
    private ReportOutput output = new ReportOutput();

    ReportOverheadCommand(
            Terminal terminal, ComparisonEngine engine, CalibrationEngine laboratory, Calibrations stored) {
        this.terminal = terminal;
        this.engine = engine;
        this.laboratory = laboratory;
        this.stored = stored;
    }

    @Override
    public Integer call() {
        DocumentFormat chosen = check();
        List<Comparison> given = new ArrayList<>();
        comparisons.forEach(file -> given.addAll(ReportedDocuments.read(file)));
        @Nullable Calibration known = calibration();
        ReportMeasurements measurements = new ReportMeasurements(terminal, engine, laboratory, stored);
        if (measure && known == null) {
            known = measurements.calibration(quick);
        }
        if (measure && given.isEmpty()) {
            given.addAll(measurements.comparisons(rounds, save));
        }
        write(OverheadEvidence.of(known, given), chosen);
        return measurements.cancelled() ? ExitCode.CANCELLED : ExitCode.OK;
    }

    private DocumentFormat check() {
        if (rounds < 1 || rounds > ComparisonRequest.MOST_ROUNDS) {
            throw usage("--rounds must be 1 to " + ComparisonRequest.MOST_ROUNDS);
        }
        return output.format();
    }

    private ParameterException usage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private @Nullable Calibration calibration() {
        try {
            return calibration == null
                    ? stored.latestFor(laboratory.environment()).orElse(null)
                    : stored.read(calibration);
        } catch (IOException e) {
            throw new BadInputException(e.getMessage() + "; cyclotron lab --list shows what there is");
        }
    }

    private void write(OverheadEvidence evidence, DocumentFormat chosen) {
        WriteOverheadReport report = new WriteOverheadReport(InterfaceThread.NONE);
        output.write(
                terminal, file -> report.write(evidence, chosen, file), out -> report.write(evidence, chosen, out));
    }
}
