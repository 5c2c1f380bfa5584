package org.cyclotron.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.benchmark.Benchmark;
import org.cyclotron.benchmark.BenchmarkReport;
import org.cyclotron.benchmark.BenchmarkSelection;
import org.cyclotron.report.BenchmarkJson;
import org.cyclotron.report.BenchmarkText;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron benchmark}: the figures this program is measured by, taken on this machine in one run. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Measures how fast this program walks and factors here, beside a C program and PARI/GP where they are to be had.",
            "Every row is warm and verified; ratios between rows of one run say more than the rows."
        },
        footer = {
            "",
            "Examples:",
            "  cyclotron benchmark",
            "  cyclotron benchmark --only word --field 2 --degree 28 --threads 1,2",
            "  cyclotron benchmark --all --format json"
        })
final class BenchmarkCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 1024;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "KERNEL",
            split = ",",
            description = "Only these kernels and peers, such as word, bitmap, peer-c-bitmap or factorization.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(names = "--field", paramLabel = "Q", description = "Only rows over this field.")
    private @Nullable String field;

    @Option(names = "--degree", paramLabel = "D", description = "Only rows of this degree, long ones included.")
    private @Nullable Integer degree;

    @Option(
            names = "--threads",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,2",
            description = "Numbers of threads; default: ${DEFAULT-VALUE}.")
    private List<Integer> threads = List.of(1, 2);

    @Option(names = "--all", description = "Also the rows that take long, such as 2^40 states; tells first how long.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    BenchmarkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!format.equals("text") && !format.equals("json")) {
            throw usage("--format must be text or json, not " + format);
        }
        Benchmark benchmark = selected();
        announceLong(benchmark.longCases());
        BenchmarkReport report = benchmark.run(this::announce, terminal.cancellation());
        Output.write(terminal, null, out -> {
            if (format.equals("json")) {
                BenchmarkJson.write(report, out);
            } else {
                BenchmarkText.write(report, out);
            }
        });
        if (report.cancelled()) {
            return ExitCode.CANCELLED;
        }
        return report.isVerified() ? ExitCode.OK : ExitCode.FAILED_VERIFICATION;
    }

    private Benchmark selected() {
        try {
            return Benchmark.of(new BenchmarkSelection(only, order(), degree, checkedThreads(), all));
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    /** Before anything is measured, so that whoever has not the time can stop at once. */
    private void announceLong(List<Benchmark.LongCase> cases) {
        if (cases.isEmpty()) {
            return;
        }
        terminal.err().println("Rows that take long, each by its prediction for a free machine:");
        for (Benchmark.LongCase each : cases) {
            terminal.err()
                    .println("  " + each.name() + ": "
                            + (each.seconds() > 0 ? "about " + Figures.seconds(each.seconds()) : "not predicted"));
        }
        terminal.err().flush();
    }

    private void announce(String name, int index, int cases) {
        if (terminal.interactive()) {
            terminal.err().println("%d of %d: %s".formatted(index + 1, cases, name));
            terminal.err().flush();
        }
    }

    private @Nullable Long order() {
        try {
            return field == null ? null : FieldSpecification.parse(field);
        } catch (IllegalArgumentException e) {
            throw usage("--field: " + e.getMessage());
        }
    }

    private List<Integer> checkedThreads() {
        for (int count : threads) {
            if (count < 1 || count > MOST_THREADS) {
                throw usage("--threads must be 1 to " + MOST_THREADS + ", not " + count);
            }
        }
        return threads.stream().distinct().sorted().toList();
    }

    private ParameterException usage(@Nullable String reason) {
        return new ParameterException(spec.commandLine(), String.valueOf(reason));
    }
}
