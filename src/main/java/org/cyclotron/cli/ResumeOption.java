package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.report.DamagedDocumentException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A document of comparisons that are continued. */
final class ResumeOption {
    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description =
                    "Continue the comparisons of this JSON document, complete or not: its rounds stay, missing rounds"
                            + " and further strategies are run. Its strategies, rounds and seed hold where no option says"
                            + " otherwise.")
    private @Nullable Path resume;

    boolean isGiven() {
        return resume != null;
    }

    /** The comparisons of the document, which must have been measured where more is to be measured; none without one. */
    List<Comparison> read(Environment here) {
        if (resume == null) {
            return List.of();
        }
        List<Comparison> comparisons = read(resume);
        for (Comparison comparison : comparisons) {
            List<String> differences = comparison.environment().differencesFrom(here);
            if (!comparison.rounds().isEmpty() && !differences.isEmpty()) {
                throw new BadInputException(resume + " is not comparable with what is measured here: "
                        + String.join("; ", differences) + ". Measure anew, without --resume");
            }
        }
        return comparisons;
    }

    private static List<Comparison> read(Path file) {
        if (!Files.exists(file)) {
            throw new BadInputException("there is no file " + file + " to resume");
        }
        try {
            return ComparisonJsonReader.read(file);
        } catch (DamagedDocumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BadInputException("cannot read " + file + ": " + e.getMessage());
        }
    }
}
