package org.cyclotron.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.report.ComparisonJsonReader;

/** Documents of comparisons that reports are written from. */
final class ReportedDocuments {
    private static final int LOOKED_THROUGH = 256;

    private ReportedDocuments() {}

    static List<Comparison> read(Path file) {
        if (!Files.exists(file)) {
            throw new BadInputException("there is no file " + file + "; cyclotron compare --format json writes one");
        }
        try {
            return ComparisonJsonReader.read(file);
        } catch (IOException e) {
            throw new BadInputException(e.getMessage() + "; measure again, or leave it out");
        }
    }

    /** Whether a file is a JSON document: no LFSR file begins with a brace. */
    static boolean isJson(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOKED_THROUGH), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .strip()
                    .startsWith("{");
        } catch (IOException e) {
            return false;
        }
    }
}
