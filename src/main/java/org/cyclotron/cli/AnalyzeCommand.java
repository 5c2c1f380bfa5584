package org.cyclotron.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.app.AnalysisEntry;
import org.cyclotron.app.AnalyzeByStrategy;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.FileAnalysis;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.ListCycles;
import org.cyclotron.enumeration.Checkpoints;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormat;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.CycleListingFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron analyze}: factors, order and cycle structure of every register of a file. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Finds factors, order and cycle structure of every register of a file, by algebra and by walking.",
        footer = {
            "",
            "Examples:",
            "  cyclotron analyze assets/samples/original.csv --field 2",
            "  cyclotron analyze registers.lfsr --format csv --output cycles.csv",
            "  cyclotron analyze big.csv --field 2 --no-enumerate --format json",
            "  cyclotron analyze long.csv --field 2 --max-seconds 86400 --checkpoint walks",
            "  cyclotron analyze small.csv --field 3 --list-cycles --states",
            "  cyclotron analyze registers.lfsr --strategy auto:4",
            "  cyclotron analyze registers.lfsr --charts pictures --chart-format pdf"
        })
final class AnalyzeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final AnalyzeRegisters analyze;
    private final ListCycles listCyclesOf;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private FileOptions file = new FileOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, csv, xml or latex; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private WalkOptions walk = new WalkOptions();

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = "Walk the states by a parallel strategy or preset, such as cyclotron:4, instead of a kernel;"
                    + " auto:4 chooses for each register, with at most 4 workers.")
    private @Nullable String strategy;

    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            description =
                    "Keep what long walks have found in this folder every ten seconds: after a stop of any kind the same"
                            + " command goes on from there.")
    private @Nullable Path checkpoint;

    @Option(names = "--list-cycles", description = "List every cycle with a representative (text, json or csv).")
    private boolean listCycles;

    @Option(names = "--states", description = "With --list-cycles: the states of every cycle, too.")
    private boolean states;

    @Option(names = "--limit", paramLabel = "N", description = "With --list-cycles: at most N cycles of each register.")
    private @Nullable Long limit;

    @Mixin
    private ChartOptions charts = new ChartOptions();

    @Mixin
    private HistoryOption history = new HistoryOption();

    AnalyzeCommand(Terminal terminal, InterfaceThread interfaceThread) {
        this.terminal = terminal;
        this.analyze = new AnalyzeRegisters(interfaceThread);
        this.listCyclesOf = new ListCycles(interfaceThread);
    }

    @Override
    public Integer call() {
        if (!listCycles && (states || limit != null)) {
            throw new ParameterException(spec.commandLine(), "--states and --limit need --list-cycles");
        }
        if (limit != null && limit < 0) {
            throw new ParameterException(spec.commandLine(), "--limit must not be negative");
        }
        if (listCycles && charts.wanted()) {
            throw new ParameterException(
                    spec.commandLine(), "--charts is drawn from an analysis, not with --list-cycles");
        }
        LfsrFile registers = file.read(terminal);
        file.reportProblems(terminal, registers);
        if (listCycles) {
            return list(registers) ? exitCode(registers, false) : ExitCode.CANCELLED;
        }
        FileAnalysis analysis = analyzeInto(registers);
        if (analysis.cancelled()) {
            terminal.err()
                    .println("cyclotron: cancelled after " + analysis.finished() + " of "
                            + registers.rows().size() + " registers; those are complete");
            return ExitCode.CANCELLED;
        }
        return exitCode(registers, analysis.anyFailed());
    }

    private boolean list(LfsrFile registers) {
        CycleListingFormat chosen = CycleListingFormat.all().stream()
                .filter(candidate -> candidate.id().equals(format))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--list-cycles writes text, json or csv, not " + format));
        long most = limit == null ? Long.MAX_VALUE : limit;
        boolean[] complete = new boolean[1];
        output.write(
                terminal,
                out -> complete[0] = listCyclesOf.write(
                        registers.rows(), states, most, chosen.begin(out), Progress.NONE, terminal.cancellation()));
        return complete[0];
    }

    private static int exitCode(LfsrFile registers, boolean anyFailed) {
        if (anyFailed) {
            return ExitCode.FAILED_VERIFICATION;
        }
        return registers.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private FileAnalysis analyzeInto(LfsrFile registers) {
        AnalysisFormat chosen = byId();
        AnalyzeRegisters.Method method = method();
        charts.prepare();
        FileAnalysis[] result = new FileAnalysis[1];
        output.write(terminal, out -> result[0] = analyze(registers, method, chosen, out));
        return result[0];
    }

    private FileAnalysis analyze(LfsrFile registers, AnalyzeRegisters.Method method, AnalysisFormat format, Writer out)
            throws IOException {
        AnalysisDocument document = format.begin(out);
        AnalysisEntry entry = new AnalysisEntry(file.name(), Clock.systemUTC());
        try (ProgressLine line = new ProgressLine(terminal.err(), "Analysing", System::nanoTime)) {
            FileAnalysis analysis = analyze.run(
                    registers.rows(),
                    method,
                    register -> {
                        try {
                            document.add(register);
                            if (history.isWanted()) {
                                entry.add(register);
                            }
                            charts.draw(register, terminal.cancellation());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    terminal.interactive() ? line : Progress.NONE,
                    terminal.cancellation());
            document.finish(registers.problems(), analysis.cancelled());
            out.flush();
            history.keep(terminal, () -> entry.finish(registers.problems(), analysis.cancelled()));
            if (entry.isTooLarge()) {
                terminal.err().println("cyclotron: the result is too large for the history; --output keeps it");
            }
            return analysis;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private AnalysisFormat byId() {
        try {
            return AnalysisFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--format: " + e.getMessage());
        }
    }

    private AnalyzeRegisters.Method method() {
        AnalysisOptions options = options();
        if (strategy == null) {
            return (lfsr, walked, cancelled) -> RegisterAnalyzer.analyze(lfsr, options, walked, cancelled);
        }
        if (!options.walk() || spec.commandLine().getParseResult().hasMatchedOption("--kernel")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--strategy walks the states in its own way: leave out --no-enumerate and --kernel");
        }
        try {
            return new AnalyzeByStrategy(Strategies.parse(strategy), options, chooser());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--strategy: " + e.getMessage());
        }
    }

    /** Strategies that choose do so by the unit costs of this machine, or by rough defaults and say so. */
    private StrategyChooser chooser() {
        StrategyChooser chooser = CostProfiles.ofUser().chooser();
        @Nullable String reservation = chooser.reservation();
        if (reservation != null && strategy != null && strategy.startsWith("auto")) {
            terminal.err().println("cyclotron: " + reservation);
        }
        return chooser;
    }

    private AnalysisOptions options() {
        AnalysisOptions read = walk.read();
        return checkpoint == null
                ? read
                : new AnalysisOptions(
                        read.walk(),
                        read.kernel().keeping(checkpoints(checkpoint)),
                        read.maximumSeconds(),
                        read.budget());
    }

    private Checkpoints checkpoints(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException("--checkpoint: the folder " + folder + " cannot be made: " + e.getMessage());
        }
        return new Checkpoints(folder, Checkpoints.USUAL_INTERVAL, notice -> {
            terminal.err().println("cyclotron: " + notice);
            terminal.err().flush();
        });
    }
}
