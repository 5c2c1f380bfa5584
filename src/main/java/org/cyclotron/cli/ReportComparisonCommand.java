package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.ComparisonReports;
import org.cyclotron.app.IllustratedDocument;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResult;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.document.DocumentFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron report comparison}: comparisons of strategies in one document. */
@Command(
        name = "comparison",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Comparisons of strategies: the verdict, lanes, times and ratios with intervals, where the time goes, a timeline of"
                    + " each strategy, efficiency, crossover, predicted beside measured, and the method.",
            "FILE is a JSON document of cyclotron compare, or an LFSR file, which is compared now as cyclotron compare does and"
                    + " kept in the history."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron report comparison comparison.json -o comparison.html",
            "  cyclotron report comparison --from-history 12 -o comparison.html",
            "  cyclotron report comparison --field 2 assets/samples/original-14.csv -o comparison.html"
        })
final class ReportComparisonCommand implements Callable<Integer> {
    private final HistoryAccess access;
    private final Terminal terminal;
    private final ComparisonEngine engine;
    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Option(names = "--from-history", paramLabel = "ID", description = "The number of an entry of the history.")
    private @Nullable Long entry;

    @Mixin
    private StrategyOptions strategies = new StrategyOptions();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often every strategy is run, each time in a fresh process; default: 10.")
    private int rounds = ComparisonRequest.USUAL_ROUNDS;

    @Mixin
    private ReportOutput output = new ReportOutput();

    /** Comparisons, and how finding them ended. */
    private record Found(List<Comparison> comparisons, int exitCode) {}

    ReportComparisonCommand(HistoryAccess access, ComparisonEngine engine, Clock clock) {
        this.access = access;
        this.terminal = access.terminal();
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DocumentFormat chosen = output.format();
        check();
        Found found = entry != null
                ? fromHistory(entry)
                : subjects.file()
                        .filter(ReportedDocuments::isJson)
                        .map(this::fromDocument)
                        .orElseGet(this::measured);
        if (found.comparisons().isEmpty()) {
            throw new BadInputException("there is no comparison to report; cyclotron compare makes one");
        }
        IllustratedDocument report =
                new ComparisonReports(InterfaceThread.NONE, clock).of(found.comparisons(), engine::predictions);
        boolean cancelled = terminal.cancellation().isRequested();
        output.write(terminal, report, chosen, cancelled ? Cancellation.NONE : terminal.cancellation());
        return found.exitCode();
    }

    private void check() {
        if (entry == null && !subjects.isGiven()) {
            throw usage("name a FILE, or an entry --from-history");
        }
        if (entry != null && subjects.isGiven()) {
            throw usage("either FILE or --from-history, not both");
        }
        subjects.check();
        if (rounds < 1 || rounds > ComparisonRequest.MOST_ROUNDS) {
            throw usage("--rounds must be 1 to " + ComparisonRequest.MOST_ROUNDS);
        }
    }

    private Found fromDocument(Path file) {
        return new Found(ReportedDocuments.read(file), ExitCode.OK);
    }

    private Found fromHistory(long number) {
        HistoryEntry kept = access.require(number);
        if (kept.kind() == EntryKind.COMPARISON
                && access.use(history -> history.read(kept)) instanceof KeptResult.OfComparisons result) {
            return new Found(result.comparisons(), ExitCode.OK);
        }
        throw new BadInputException("entry " + number + " of the history is no comparison");
    }

    /** Measures now, and keeps what was measured. */
    private Found measured() {
        LfsrFile file = subjects.read(terminal);
        List<AnalyzedRegister> analyzed = subjects.analyzed(file, terminal);
        List<AnalyzedRegister> feasible =
                FeasibleRegisters.of(analyzed, strategies.choose().baseline(), terminal);
        long seed = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        List<ComparisonJob> jobs =
                new ComparisonJobs(strategies, rounds, false, null, seed).of(subjects.subjects(feasible), List.of());
        new LongWork(terminal).warn(jobs, engine.predictions(engine.environment()));
        ComparisonSession session = new ComparisonSession(terminal, engine);
        try {
            session.run(jobs, ComparisonFormats.byId("json").begin(Writer.nullWriter()), file.problems());
            access.history().keep(session.entry(file.problems(), clock));
        } catch (IOException e) {
            terminal.err().println("cyclotron: the result is not in the history: " + e.getMessage());
        }
        boolean incomplete = !file.problems().isEmpty() || feasible.size() < analyzed.size();
        return new Found(session.made(), session.exitCode(incomplete));
    }

    private ParameterException usage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
