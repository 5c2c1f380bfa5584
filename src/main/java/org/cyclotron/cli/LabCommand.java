package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.app.CalibrateMachine;
import org.cyclotron.app.CalibrationEntry;
import org.cyclotron.app.Calibrations;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.CalibrationComparison;
import org.cyclotron.laboratory.Measure;
import org.cyclotron.laboratory.Measures;
import org.cyclotron.report.CalibrationComparisonText;
import org.cyclotron.report.CalibrationFormat;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.CalibrationTables;
import org.cyclotron.report.Figures;
import org.cyclotron.report.TableFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron lab}: what parallel running costs on this machine, unit by unit. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Measures what parallel running costs on this machine, unit by unit: creating workers, initialising them,"
                    + " exchanging messages, partitioning, computing, merging; beside it the figures of the original.",
            "The calibration is stored for predictions. It takes some minutes; let other programs rest meanwhile."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron lab",
            "  cyclotron lab --quick --format json --output calibration.json",
            "  cyclotron lab --show --charts pictures",
            "  cyclotron lab --show --compare calibration-2026-11-02-091400",
            "  cyclotron lab --list"
        })
final class LabCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CalibrationEngine engine;
    private final Calibrations stored;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--quick", description = "Fewer repetitions and no large registers; the calibration says so.")
    private boolean quick;

    @Option(
            names = "--measures",
            paramLabel = "IDS",
            split = ",",
            description =
                    "Only these, such as create-worker,exchange; such a calibration is not stored. One that is not"
                            + " known brings up the list.")
    private List<String> measures = new ArrayList<>();

    @Option(
            names = "--show",
            paramLabel = "NAME",
            arity = "0..1",
            fallbackValue = "last",
            description = "Measure nothing: show a stored calibration, by name or file; without one the newest.")
    private @Nullable String show;

    @Option(names = "--list", description = "List the stored calibrations.")
    private boolean list;

    @Option(
            names = "--compare",
            paramLabel = "NAME",
            description = "Set it beside an earlier calibration, by name or file, or last for the newest stored.")
    private @Nullable String compare;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, or csv with one line a cost; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private HistoryOption history = new HistoryOption();

    @Mixin
    private CostChartOptions charts = new CostChartOptions();

    LabCommand(Terminal terminal, CalibrationEngine engine, Calibrations stored) {
        this.terminal = terminal;
        this.engine = engine;
        this.stored = stored;
    }

    @Override
    public Integer call() {
        CalibrationFormat chosen = chosenFormat();
        if (list) {
            output.write(terminal, out -> new CalibrationList(stored, engine).write(out, format));
            return ExitCode.OK;
        }
        List<Measure> wanted = wanted();
        charts.prepare();
        // Before measuring, so that a mistake shows at once and “last” is not the one being made.
        @Nullable Calibration earlier = compare == null ? null : read(compare);
        Calibration calibration = show == null ? measured(wanted) : read(show);
        output.write(terminal, out -> write(calibration, earlier, chosen, out));
        charts.draw(calibration);
        return show == null && !calibration.complete() ? ExitCode.CANCELLED : ExitCode.OK;
    }

    private CalibrationFormat chosenFormat() {
        try {
            return CalibrationFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw usage("--format: " + e.getMessage());
        }
    }

    private List<Measure> wanted() {
        try {
            return measures.isEmpty()
                    ? Measures.all()
                    : measures.stream().map(Measures::byId).toList();
        } catch (IllegalArgumentException e) {
            throw usage("--measures: " + e.getMessage());
        }
    }

    private ParameterException usage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private Calibration read(String name) {
        try {
            return stored.read(name);
        } catch (IOException e) {
            throw new BadInputException(
                    e.getMessage() + "; cyclotron lab --list shows what there is, cyclotron lab makes a new one");
        }
    }

    private Calibration measured(List<Measure> wanted) {
        terminal.err()
                .println("cyclotron: calibrating takes about "
                        + Figures.clock(CalibrateMachine.expected(wanted, quick))
                        + " on a free machine. Ctrl+C keeps what is finished.");
        terminal.err().flush();
        Calibration calibration = run(wanted);
        if (measures.isEmpty() && !calibration.costs().isEmpty()) {
            keep(calibration);
            history.keep(terminal, () -> CalibrationEntry.of(calibration, Clock.systemUTC()));
        }
        if (!calibration.complete()) {
            terminal.err().println("cyclotron: cancelled; what was finished is shown, the rest is missing");
        }
        return calibration;
    }

    private Calibration run(List<Measure> wanted) {
        try (CaseProgress progress = new CaseProgress(terminal)) {
            return engine.run(wanted, quick, progress, terminal.cancellation());
        }
    }

    /** What was measured is shown in any case. */
    private void keep(Calibration calibration) {
        try {
            terminal.err()
                    .println("cyclotron: stored as " + stored.store(calibration).name());
        } catch (IOException e) {
            terminal.err()
                    .println("cyclotron: the calibration could not be stored in " + stored.folder() + ": "
                            + e.getMessage() + "; choose another folder with CYCLOTRON_DATA");
        }
    }

    private void write(Calibration calibration, @Nullable Calibration earlier, CalibrationFormat chosen, Writer out)
            throws IOException {
        if (earlier == null) {
            chosen.write(calibration, out);
            return;
        }
        CalibrationComparison comparison = CalibrationComparison.of(earlier, calibration);
        if (format.equals("text")) {
            CalibrationComparisonText.write(comparison, out);
        } else {
            TableFormats.byId(format).write(CalibrationTables.comparison(comparison), out);
        }
    }
}
