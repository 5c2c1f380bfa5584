package org.cyclotron.report;

import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as this project writes it: indented by two spaces, line feeds, arrays of numbers on one line. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private JsonText() {}

    /**
     * A generator that flushes, but does not close, its target. A write that fails is an {@link
     * java.io.UncheckedIOException}.
     */
    static JsonGenerator generator(Writer out) {
        return MAPPER.writerWithDefaultPrettyPrinter().createGenerator(new UncheckedWriter(out));
    }

    /** A property whose value may exceed 2^53: a string, or null. */
    static void writeBig(JsonGenerator json, String name, @Nullable BigInteger value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    /** A property with text, or null. */
    static void writeText(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** An array of field elements, which are below 2^53, or null. */
    static void writeElements(JsonGenerator json, String name, long @Nullable [] elements) {
        if (elements == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeArray(elements, 0, elements.length);
    }

    /** A number, or null where it is not known or not finite: JSON has neither infinity nor NaN. */
    static void writeDouble(JsonGenerator json, String name, @Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.doubleValue());
        }
    }

    /** A whole number below 2^53, or null. */
    static void writeLong(JsonGenerator json, String name, @Nullable Long value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, value.longValue());
        }
    }

    /** An array of finite numbers. */
    static void writeDoubles(JsonGenerator json, String name, List<Double> values) {
        json.writeName(name);
        json.writeArray(values.stream().mapToDouble(Double::doubleValue).toArray(), 0, values.size());
    }

    /** An array of texts. */
    static void writeTexts(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A property with a small object on one line. */
    static void writeInline(JsonGenerator json, String name, Map<String, ?> values) {
        json.writeName(name);
        writeInline(json, values);
    }

    /** A small object on one line. */
    static void writeInline(JsonGenerator json, Map<String, ?> values) {
        json.writeRawValue(MAPPER.writeValueAsString(values));
    }
}
