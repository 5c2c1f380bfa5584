package org.cyclotron.report;

import java.io.Writer;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.laboratory.OriginalFigures;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON document {@code cyclotron/calibration/1}, described in docs/json.md: every repetition as it was measured, and
 * what follows from them. {@link CalibrationJsonReader} reads it back. Its names are a contract.
 */
final class CalibrationJson implements CalibrationFormat {
    static final String SCHEMA = "cyclotron/calibration/1";

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
    public void write(Calibration calibration, Writer out) {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("schema", SCHEMA);
            EnvironmentJson.write(json, calibration.environment());
            json.writeBooleanProperty("quick", calibration.quick());
            json.writeBooleanProperty("complete", calibration.complete());
            json.writeNumberProperty("tookNanos", calibration.tookNanos());
            json.writeArrayPropertyStart("costs");
            calibration.costs().forEach(cost -> write(json, cost));
            json.writeEndArray();
            JsonText.writeTexts(json, "warnings", calibration.warnings());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, MeasuredCost cost) {
        Estimate estimate = cost.estimate();
        json.writeStartObject();
        json.writeStringProperty("id", cost.id());
        json.writeStringProperty("label", cost.label());
        json.writeStringProperty("per", cost.per());
        JsonText.writeInline(json, "parameters", cost.parameters());
        json.writeStringProperty("unit", cost.unit().id());
        json.writeNumberProperty("repetitions", cost.repetitions());
        SummaryJson.writeEstimate(json, "median", "interval", "confidence", estimate);
        JsonText.writeDoubles(json, "values", cost.values());
        writeOriginal(json, OriginalFigures.beside(cost).orElse(null), estimate.median());
        json.writeEndObject();
    }

    private static void writeOriginal(JsonGenerator json, @Nullable OriginalFigure original, double median) {
        if (original == null) {
            json.writeNullProperty("original");
            return;
        }
        json.writeObjectPropertyStart("original");
        writeRange(json, "fork", original.fork());
        writeRange(json, "spawn", original.spawn());
        JsonText.writeDouble(json, "ratioToFork", original.ratioToFork(median));
        JsonText.writeDouble(json, "ratioToSpawn", original.ratioToSpawn(median));
        json.writeStringProperty("citation", original.citation());
        json.writeEndObject();
    }

    private static void writeRange(JsonGenerator json, String name, OriginalFigure.@Nullable Range range) {
        if (range == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeArray(new double[] {range.low(), range.high()}, 0, 2);
    }
}
