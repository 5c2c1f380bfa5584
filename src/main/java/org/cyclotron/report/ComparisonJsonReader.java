package org.cyclotron.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;

/**
 * Reads comparisons back from the JSON document {@code cyclotron/compare/1}, exactly as they were written. What follows
 * from the runs is not read: it is computed again. Properties it does not know are passed over. Stateless.
 */
public final class ComparisonJsonReader {
    private static final JsonDocument DOCUMENT = new JsonDocument(ComparisonJson.SCHEMA, "a comparison");

    private ComparisonJsonReader() {}

    /**
     * Reads a file.
     *
     * @throws DamagedDocumentException when it is no such document, is of a newer version, is damaged, or contradicts
     *     itself
     * @throws IOException when it cannot be read at all
     */
    public static List<Comparison> read(Path file) throws IOException {
        return DOCUMENT.read(file, ComparisonJsonReader::comparisons);
    }

    /**
     * Reads a text.
     *
     * @param document its name for people
     */
    public static List<Comparison> read(String document, String text) throws DamagedDocumentException {
        return DOCUMENT.read(document, text, ComparisonJsonReader::comparisons);
    }

    private static List<Comparison> comparisons(JsonCursor json) {
        Optional<Environment> shared = json.find("environment").map(EnvironmentJson::read);
        return json.at("comparisons").items().stream()
                .map(comparison -> new ComparisonReading(comparison, shared).comparison())
                .toList();
    }
}
