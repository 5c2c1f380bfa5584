package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.Backend;
import org.cyclotron.execution.Decomposition;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.execution.strategy.Preset;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cyclotron strategies}: the ways to enumerate a register in parallel, and what each is for. */
@Command(
        name = "strategies",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists the ways to enumerate registers in parallel, and what each is for.",
            "A strategy is written decomposition@backend:workers/kernel, such as segments@threads:2 or"
                    + " blocks@threads:4/floyd; a preset such as cyclotron:2 stands for one."
        },
        footer = {"", "Examples:", "  cyclotron strategies", "  cyclotron strategies --format json"})
final class StrategiesCommand implements Callable<Integer> {
    private static final String INDENT = " ".repeat(16);

    private final Terminal terminal;

    @Mixin
    private TableOptions tables = new TableOptions();

    StrategiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A line of the list. */
    private record Entry(
            String kind, String id, String label, @Nullable String strategy, String explanation) {}

    @Override
    public Integer call() {
        tables.print(terminal, table(), table -> printText());
        return ExitCode.OK;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Preset preset : Presets.all()) {
            entries.add(new Entry(
                    "preset", preset.id(), preset.label(), preset.strategy().toString(), preset.question()));
        }
        for (Decomposition each : Decompositions.all()) {
            entries.add(new Entry("decomposition", each.id(), each.label(), null, each.explanation()));
        }
        for (Backend each : Backends.all()) {
            entries.add(new Entry("backend", each.id(), each.label(), null, each.explanation()));
        }
        for (TaskKernel each : TaskKernels.all()) {
            entries.add(new Entry("kernel", each.id(), each.label(), null, each.explanation()));
        }
        for (ExecutionStrategy each : Strategies.all()) {
            entries.add(new Entry("strategy", each.id(), each.label(), each.id(), kernels(each)));
        }
        return entries;
    }

    private static String kernels(ExecutionStrategy strategy) {
        return TaskKernels.all().stream()
                .filter(strategy::supports)
                .map(TaskKernel::id)
                .collect(Collectors.joining(", ", "Kernels: ", strategy.isParallel() ? "" : "; one worker"));
    }

    private void printText() {
        String kind = "";
        for (Entry entry : entries()) {
            if (!entry.kind().equals(kind)) {
                terminal.out().println((kind.isEmpty() ? "" : System.lineSeparator()) + heading(entry.kind()));
                kind = entry.kind();
            }
            String name = entry.id()
                    + " ".repeat(Math.max(2, INDENT.length() - 2 - entry.id().length()));
            boolean named = entry.strategy() != null && !entry.strategy().equals(entry.id());
            terminal.out().println("  " + name + entry.label() + (named ? " = " + entry.strategy() : ""));
            terminal.out().println(INDENT + entry.explanation());
        }
    }

    private static String heading(String kind) {
        return switch (kind) {
            case "preset" -> "Presets, and the question each settles";
            case "decomposition" -> "Decompositions: how the work is cut";
            case "backend" -> "Backends: where tasks run";
            case "kernel" -> "Kernels: how states are walked";
            default -> "Combinations";
        };
    }

    private static Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Entry entry : entries()) {
            rows.add(Arrays.asList(entry.kind(), entry.id(), entry.label(), entry.strategy(), entry.explanation()));
        }
        return new Table(
                "strategies",
                "Strategies",
                List.of(
                        new Table.Column("kind", "Kind", false),
                        new Table.Column("id", "Id", false),
                        new Table.Column("label", "Name", false),
                        new Table.Column("strategy", "Strategy", false),
                        new Table.Column("explanation", "Explanation", false)),
                rows);
    }
}
