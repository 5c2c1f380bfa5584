package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.NewEntry;
import tools.jackson.core.JsonGenerator;

/**
 * Entries of a history with their documents, {@code cyclotron/history/1}: for another machine, or to be kept elsewhere.
 * Documents stand in it as texts, as they are. Stateless.
 */
public final class HistoryDocument {
    private static final String SCHEMA = "cyclotron/history/1";
    private static final JsonDocument DOCUMENT = new JsonDocument(SCHEMA, "an exported history");

    private HistoryDocument() {}

    /** An entry as it travels. */
    public record Carried(UUID id, NewEntry entry, String note) {}

    /** What gives the document of an entry. */
    public interface Documents {
        String of(HistoryEntry entry) throws IOException;
    }

    /** Writes entries. */
    public static void write(List<HistoryEntry> entries, Documents documents, Writer out) throws IOException {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeArrayPropertyStart("entries");
        for (HistoryEntry entry : entries) {
            json.writeStartObject();
            json.writeStringProperty("id", entry.id().toString());
            json.writeStringProperty("kind", entry.kind().id());
            json.writeStringProperty("made", entry.made().toString());
            json.writeStringProperty("title", entry.title());
            json.writeStringProperty("outcome", entry.outcome());
            json.writeStringProperty("status", entry.status().id());
            json.writeStringProperty("machine", entry.machine());
            json.writeStringProperty("version", entry.version());
            json.writeStringProperty("note", entry.note());
            json.writeStringProperty("document", documents.of(entry));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /**
     * Reads a file.
     *
     * @throws DamagedDocumentException when it is no such document, is of a newer version, or is damaged
     * @throws IOException when it cannot be read at all
     */
    public static List<Carried> read(Path file) throws IOException {
        return DOCUMENT.read(
                file,
                json -> json.at("entries").items().stream()
                        .map(HistoryDocument::carried)
                        .toList());
    }

    private static Carried carried(JsonCursor json) {
        return new Carried(
                json.at("id").read(UUID::fromString),
                new NewEntry(
                        json.at("kind").read(EntryKind::byId),
                        json.at("made").read(HistoryDocument::time),
                        json.at("title").text(),
                        json.at("outcome").text(),
                        status(json),
                        json.at("machine").text(),
                        json.at("version").text(),
                        json.at("document").text()),
                json.at("note").text());
    }

    /** Documents of the first versions do not tell. */
    private static EntryStatus status(JsonCursor json) {
        return json.find("status").map(found -> found.read(EntryStatus::byId)).orElse(EntryStatus.UNKNOWN);
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + text + "” is no time such as 2026-03-01T12:00:00Z", e);
        }
    }
}
