package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.report.ComparisonFormat;
import org.cyclotron.report.ComparisonFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron compare}: parallel strategies side by side, measured on this machine. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Measures which way of enumerating registers in parallel pays, which loses, and why.",
            "Each round is a fresh process that runs every strategy once, in random order; every answer is checked."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron compare assets/samples/original-14.csv --field 2",
            "  cyclotron compare registers.csv --strategies cyclotron,blocks@threads --workers 1,2,4",
            "  cyclotron compare registers.csv --scope file --format json --output comparison.json",
            "  cyclotron compare --resume comparison.json --rounds 20 --output comparison.json",
            "  cyclotron compare --ladder 8..20:2 --field 2 --strategies cyclotron",
            "  cyclotron compare registers.csv --kernel paced:500us --rounds 6 --charts pictures --trace traces"
        })
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final ComparisonEngine engine;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private SubjectOptions subjects = new SubjectOptions();

    @Mixin
    private StrategyOptions strategies = new StrategyOptions();

    @Mixin
    private ResumeOption resume = new ResumeOption();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often every strategy is run, each time in a fresh process; default: 10.")
    private @Nullable Integer rounds;

    @Option(names = "--preview", description = "All rounds in one process: quick, but without a verdict.")
    private boolean preview;

    @Option(names = "--seed", paramLabel = "N", description = "Decides the order within each round; default: random.")
    private @Nullable Long seed;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, or csv with one line a run; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ComparisonChartOptions charts = new ComparisonChartOptions();

    @Mixin
    private TraceOption trace = new TraceOption();

    @Mixin
    private HistoryOption history = new HistoryOption();

    CompareCommand(Terminal terminal, ComparisonEngine engine) {
        this.terminal = terminal;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        ComparisonFormat chosen = check();
        List<Comparison> earlier = resume.read(engine.environment());
        LfsrFile file = subjects.read(terminal);
        List<AnalyzedRegister> analyzed = subjects.analyzed(file, terminal);
        List<AnalyzedRegister> feasible = feasible(analyzed, earlier);
        List<ComparisonJob> jobs = new ComparisonJobs(strategies, rounds, preview, seed, randomSeed())
                .of(subjects.isGiven() ? subjects.subjects(feasible) : null, earlier);
        new LongWork(terminal).warn(jobs, engine.predictions(engine.environment()));
        trace.prepare();
        charts.prepare();
        boolean incomplete = !file.problems().isEmpty() || feasible.size() < analyzed.size() || jobs.isEmpty();
        ComparisonSession session = new ComparisonSession(terminal, engine);
        output.write(terminal, out -> compare(session, jobs, chosen, file, out));
        history.keep(terminal, () -> session.entry(file.problems(), Clock.systemUTC()));
        // Only now: what was measured is safe, whatever becomes of these files.
        trace.write(session.made());
        charts.draw(session.made(), engine);
        return session.exitCode(incomplete);
    }

    private static long randomSeed() {
        return ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    }

    private static void compare(
            ComparisonSession session, List<ComparisonJob> jobs, ComparisonFormat format, LfsrFile file, Writer out)
            throws IOException {
        session.run(jobs, format.begin(out), file.problems());
    }

    private ComparisonFormat check() {
        subjects.check();
        subjects.scope();
        if (!subjects.isGiven() && !resume.isGiven()) {
            throw usage("name a FILE of registers, or --ladder, or --resume");
        }
        if (rounds != null && (rounds < 1 || rounds > ComparisonRequest.MOST_ROUNDS)) {
            throw usage("--rounds must be 1 to " + ComparisonRequest.MOST_ROUNDS);
        }
        try {
            return ComparisonFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw usage("--format: " + e.getMessage());
        }
    }

    /** The registers that the baseline can enumerate. */
    private List<AnalyzedRegister> feasible(List<AnalyzedRegister> analyzed, List<Comparison> earlier) {
        StrategyName baseline = earlier.isEmpty()
                ? strategies.choose().baseline()
                : strategies.choose(earlier.getFirst().request()).baseline();
        return FeasibleRegisters.of(analyzed, baseline, terminal);
    }

    private ParameterException usage(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
