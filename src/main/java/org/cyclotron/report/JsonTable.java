package org.cyclotron.report;

import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A JSON array with one object a row. Integers that may exceed 2^53 are strings. */
final class JsonTable implements TableFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String label() {
        return "JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Table table, Iterable<? extends List<@Nullable Object>> rows, Writer out) {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartArray();
            for (List<@Nullable Object> row : rows) {
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    json.writeName(table.columns().get(i).id());
                    writeCell(json, row.get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void writeCell(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case BigInteger number -> json.writeString(number.toString());
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }
}
