package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.report.ComparisonPair;
import org.cyclotron.report.ComparisonPairText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cyclotron history compare}. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Sets two comparisons beside each other: before, after, difference, difference in per cent.",
            "Where machine, Java, version or registers differ it says so: such times must not be compared."
        })
final class HistoryCompareCommand implements Callable<Integer> {
    private final HistoryAccess access;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The number of the earlier comparison.")
    private long before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The number of the later comparison.")
    private long after;

    @Mixin
    private TableOptions tables = new TableOptions();

    HistoryCompareCommand(HistoryAccess access) {
        this.access = access;
    }

    private record Pair(Comparison before, Comparison after) {}

    @Override
    public Integer call() {
        Pair pair = access.open(history -> new Pair(read(history, before), read(history, after)));
        Output.write(access.terminal(), null, out -> write(pair, out));
        return ExitCode.OK;
    }

    private static Comparison read(History history, long number) throws IOException {
        HistoryEntry entry = HistoryAccess.require(history, number);
        if (entry.kind() != EntryKind.COMPARISON) {
            throw new BadInputException("entry " + number + " is no comparison");
        }
        List<Comparison> all = ComparisonJsonReader.read("entry " + number, history.document(entry));
        if (all.size() != 1) {
            throw new BadInputException("entry " + number + " holds " + all.size()
                    + " comparisons; export it and compare them by their names");
        }
        return all.getFirst();
    }

    private void write(Pair pair, Writer out) throws IOException {
        if (!tables.isText()) {
            ComparisonPair.obstacles(pair.before(), pair.after())
                    .forEach(obstacle -> access.terminal().err().println("cyclotron: not comparable: " + obstacle));
        }
        tables.write(
                out,
                ComparisonPair.table(pair.before(), pair.after()),
                text -> ComparisonPairText.write(pair.before(), pair.after(), text));
    }
}
