package org.cyclotron.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads comparisons back from the JSON document {@code cyclotron/compare/1}, exactly as they were written. What follows
 * from the runs is not read: it is computed again. Properties it does not know are passed over. Stateless.
 */
public final class ComparisonJsonReader {
    private static final String KIND = "cyclotron/compare/";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ComparisonJsonReader() {}

    /**
     * Reads a file.
     *
     * @throws DamagedDocumentException when it is no such document, is of a newer version, is damaged, or contradicts
     *     itself
     * @throws IOException when it cannot be read at all
     */
    public static List<Comparison> read(Path file) throws IOException {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new DamagedDocumentException(file.toString(), 1, 1, "this is not text in UTF-8");
        }
    }

    /**
     * Reads a text.
     *
     * @param document its name for people
     */
    public static List<Comparison> read(String document, String text) throws DamagedDocumentException {
        try {
            return comparisons(new JsonCursor(MAPPER.readTree(text), JsonPointer.empty()));
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new DamagedDocumentException(
                    document,
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()),
                    "this is not JSON: " + e.getOriginalMessage());
        } catch (JsonCursor.Fault e) {
            TokenStreamLocation place = locate(text, e.place());
            throw new DamagedDocumentException(
                    document, place.getLineNr(), place.getColumnNr(), String.valueOf(e.getMessage()));
        }
    }

    /** A tree does not keep where its values stood, so the text is read once more up to the fault. */
    private static TokenStreamLocation locate(String text, JsonPointer place) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.PROPERTY_NAME
                        && parser.streamReadContext().pathAsPointer().equals(place)) {
                    return parser.currentTokenLocation();
                }
            }
            return parser.currentLocation();
        }
    }

    private static List<Comparison> comparisons(JsonCursor json) {
        requireSchema(json);
        Optional<Environment> shared = json.find("environment").map(EnvironmentJson::read);
        return json.at("comparisons").items().stream()
                .map(comparison -> new ComparisonReading(comparison, shared).comparison())
                .toList();
    }

    private static void requireSchema(JsonCursor json) {
        JsonNode schema = json.node().path("schema");
        if (!json.node().isObject() || !schema.isString()) {
            throw json.fault("this is no document of Cyclotron: it has no “schema”");
        }
        String name = schema.stringValue();
        if (name.equals(ComparisonJson.SCHEMA)) {
            return;
        }
        throw json.at("schema")
                .fault(
                        name.startsWith(KIND)
                                ? "this is " + name + ", written by a newer version; this version reads "
                                        + ComparisonJson.SCHEMA
                                : "this is " + name + ", not a comparison (" + ComparisonJson.SCHEMA + ")");
    }
}
