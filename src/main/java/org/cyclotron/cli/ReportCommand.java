package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Files;
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
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.overhead.OverheadEvidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cyclotron report}: whole documents written from what was measured. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Writes a document from what was measured.",
            "overhead: the published overhead analysis with its findings, root cause, remedies and recommendation, each beside"
                    + " what was measured here. What is missing is said."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron report overhead --comparisons comparison.json --output overhead.html",
            "  cyclotron report overhead --measure --save comparisons.json --format markdown --output overhead.md",
            "  cyclotron report overhead --calibration last --format latex --output overhead.tex"
        })
final class ReportCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ComparisonEngine engine;
    private final CalibrationEngine laboratory;
    private final Calibrations stored;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "KIND", description = "What to report: overhead.")
    private String kind = "";

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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "html with its pictures inside, markdown or latex with pictures in a folder beside; default: html.")
    private String format = "html";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output, where only html has pictures.")
    private @Nullable Path output;

    ReportCommand(Terminal terminal, ComparisonEngine engine, CalibrationEngine laboratory, Calibrations stored) {
        this.terminal = terminal;
        this.engine = engine;
        this.laboratory = laboratory;
        this.stored = stored;
    }

    @Override
    public Integer call() {
        DocumentFormat chosen = check();
        // Drawings need AWT for shapes and fonts only; without this it would connect to the display.
        System.setProperty("java.awt.headless", "true");
        List<Comparison> given = new ArrayList<>();
        comparisons.forEach(file -> given.addAll(read(file)));
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
        if (!kind.equals("overhead")) {
            throw usage("there is no report “" + kind + "”; there is: overhead");
        }
        if (rounds < 1 || rounds > ComparisonRequest.MOST_ROUNDS) {
            throw usage("--rounds must be 1 to " + ComparisonRequest.MOST_ROUNDS);
        }
        try {
            return DocumentFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw usage("--format: " + e.getMessage());
        }
    }

    private ParameterException usage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private static List<Comparison> read(Path file) {
        if (!Files.exists(file)) {
            throw new BadInputException("there is no file " + file + "; cyclotron compare --format json writes one");
        }
        try {
            return ComparisonJsonReader.read(file);
        } catch (IOException e) {
            throw new BadInputException(e.getMessage() + "; measure again, or leave it out");
        }
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
        try {
            if (output == null) {
                report.write(evidence, chosen, terminal.out());
            } else {
                report.write(evidence, chosen, output);
            }
        } catch (IOException e) {
            throw new BadInputException("cannot write " + (output == null ? "standard output" : output) + ": "
                    + e.getMessage() + "; an older document there is as it was");
        }
    }
}
