package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.app.ExportNames;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.report.ChromeTrace;
import org.cyclotron.storage.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A folder for timelines that Perfetto and the tracing page of Chromium open. */
final class TraceOption {
    @Option(
            names = "--trace",
            paramLabel = "DIR",
            description = "Write the timeline of the typical run of every strategy to this folder, as Chrome traces.")
    private @Nullable Path folder;

    /** Makes the folder, so that a mistake shows before the work begins. */
    void prepare() {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException("cannot make the folder " + folder + " for traces: " + e.getMessage()
                    + "; choose another with --trace");
        }
    }

    /** Writes the typical run of every strategy that has one. */
    void write(List<Comparison> comparisons) {
        if (folder != null) {
            for (Comparison comparison : comparisons) {
                write(folder, comparison);
            }
        }
    }

    private static void write(Path folder, Comparison comparison) {
        String stem = SubjectNames.stem(comparison.request().subject());
        for (StrategySummary lane : Summaries.of(comparison).lanes()) {
            RunRecord typical = lane.typical();
            if (typical != null) {
                String name = stem + "-" + ExportNames.stem(lane.strategy().toString()) + ".trace.json";
                write(lane, typical, folder.resolve(name));
            }
        }
    }

    private static void write(StrategySummary lane, RunRecord typical, Path file) {
        try {
            WholeFile.writeText(file, out -> ChromeTrace.write(lane.strategy().toString(), typical.sample(), out));
        } catch (IOException e) {
            throw new BadInputException("cannot write " + file + ": " + e.getMessage() + "; nothing was changed there");
        }
    }
}
