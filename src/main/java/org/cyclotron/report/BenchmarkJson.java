package org.cyclotron.report;

import java.io.Writer;
import org.cyclotron.benchmark.BenchmarkRatio;
import org.cyclotron.benchmark.BenchmarkReport;
import org.cyclotron.benchmark.BenchmarkRow;
import org.cyclotron.benchmark.FactorizationRow;
import org.cyclotron.benchmark.MissingRow;
import tools.jackson.core.JsonGenerator;

/** The JSON document {@code cyclotron/benchmark/1}, described in docs/json.md. Its names are a contract. */
public final class BenchmarkJson {
    private static final String SCHEMA = "cyclotron/benchmark/1";

    private BenchmarkJson() {}

    /** Writes the whole document. */
    public static void write(BenchmarkReport report, Writer out) {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            json.writeArrayPropertyStart("rows");
            report.rows().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("factorizations");
            report.factorizations().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("missing");
            report.missing().forEach(row -> write(json, row));
            json.writeEndArray();
            json.writeArrayPropertyStart("ratios");
            report.ratios().forEach(ratio -> write(json, ratio));
            json.writeEndArray();
            if (report.cancelled()) {
                json.writeBooleanProperty("cancelled", true);
            }
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, BenchmarkRow row) {
        json.writeStartObject();
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("kernel", row.kernel());
        json.writeNumberProperty("field", row.register().lfsr().field().order());
        json.writeNumberProperty("degree", row.register().lfsr().degree());
        JsonText.writeElements(json, "row", row.register().lfsr().row());
        json.writeNumberProperty("threads", row.threads());
        JsonText.writeBig(json, "states", row.states());
        JsonText.writeDouble(json, "seconds", row.seconds());
        JsonText.writeDouble(json, "nanosPerState", row.nanosPerState());
        json.writeBooleanProperty("verified", row.verified());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FactorizationRow row) {
        json.writeStartObject();
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("kernel", row.kernel());
        json.writeNumberProperty("field", row.field());
        json.writeNumberProperty("degree", row.degree());
        JsonText.writeDouble(json, "milliseconds", row.milliseconds());
        json.writeBooleanProperty("verified", row.verified());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, MissingRow row) {
        json.writeStartObject();
        json.writeStringProperty("name", row.name());
        json.writeStringProperty("kernel", row.kernel());
        json.writeStringProperty("reason", row.reason());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, BenchmarkRatio ratio) {
        json.writeStartObject();
        json.writeStringProperty("of", ratio.of());
        json.writeStringProperty("to", ratio.to());
        JsonText.writeDouble(json, "ratio", ratio.ratio());
        json.writeEndObject();
    }
}
