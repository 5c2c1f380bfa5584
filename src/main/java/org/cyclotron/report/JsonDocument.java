package org.cyclotron.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
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
 * A JSON document of this program that is read back: strictly, with line and column of whatever is wrong.
 *
 * @param schema its name and version, such as {@code cyclotron/compare/1}
 * @param noun what it is, for people, such as {@code a comparison}
 */
record JsonDocument(String schema, String noun) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a file.
     *
     * @throws DamagedDocumentException when it is no such document, is of a newer version, is damaged, or contradicts
     *     itself
     * @throws IOException when it cannot be read at all
     */
    <T> T read(Path file, Function<JsonCursor, T> reading) throws IOException {
        try {
            return read(file.toString(), Files.readString(file), reading);
        } catch (CharacterCodingException e) {
            throw new DamagedDocumentException(file.toString(), 1, 1, "this is not text in UTF-8");
        }
    }

    /**
     * Reads a text.
     *
     * @param name of the document for people
     * @param reading may refuse what it finds with a {@link JsonCursor.Fault}
     */
    <T> T read(String name, String text, Function<JsonCursor, T> reading) throws DamagedDocumentException {
        try {
            JsonCursor json = new JsonCursor(MAPPER.readTree(text), JsonPointer.empty());
            requireSchema(json);
            return reading.apply(json);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            throw new DamagedDocumentException(
                    name,
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()),
                    "this is not JSON: " + e.getOriginalMessage());
        } catch (JsonCursor.Fault e) {
            TokenStreamLocation place = locate(text, e.place());
            throw new DamagedDocumentException(
                    name, place.getLineNr(), place.getColumnNr(), String.valueOf(e.getMessage()));
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

    private void requireSchema(JsonCursor json) {
        JsonNode found = json.node().path("schema");
        if (!json.node().isObject() || !found.isString()) {
            throw json.fault("this is no document of Cyclotron: it has no “schema”");
        }
        String name = found.stringValue();
        if (!name.equals(schema)) {
            String kind = schema.substring(0, schema.lastIndexOf('/') + 1);
            throw json.at("schema")
                    .fault(
                            name.startsWith(kind)
                                    ? "this is " + name + ", written by a newer version; this version reads " + schema
                                    : "this is " + name + ", not " + noun + " (" + schema + ")");
        }
    }
}
