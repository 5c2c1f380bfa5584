package org.cyclotron.report;

import java.util.List;
import org.cyclotron.experiment.CrossoverLine;
import tools.jackson.core.JsonGenerator;

/** From which size on strategies pay, to JSON. */
final class CrossoverJson {
    private CrossoverJson() {}

    /** Writes the property {@code crossover}. */
    static void write(JsonGenerator json, List<CrossoverLine> lines) {
        json.writeArrayPropertyStart("crossover");
        for (CrossoverLine line : lines) {
            json.writeStartObject();
            json.writeStringProperty("strategy", line.strategy().toString());
            json.writeStringProperty("label", line.label());
            JsonText.writeBig(json, "pays", line.pays());
            json.writeArrayPropertyStart("points");
            line.points().forEach(point -> write(json, point));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, CrossoverLine.Point point) {
        json.writeStartObject();
        JsonText.writeBig(json, "states", point.states());
        json.writeStringProperty("register", point.register());
        SummaryJson.writeEstimate(json, "speedup", "speedupInterval", "confidence", point.speedup());
        json.writeEndObject();
    }
}
