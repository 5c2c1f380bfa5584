package org.cyclotron.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The JSON document {@code cyclotron/simulate/1}, described in docs/json.md. Its names are a contract. */
final class SimulationJson implements SimulationFormat {
    private static final String SCHEMA = "cyclotron/simulate/1";

    @Override
    public String id() {
        return "json";
    }

    @Override
    public void write(List<Simulation> simulations, Writer out) {
        JsonGenerator json = JsonText.generator(out);
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeArrayPropertyStart("simulations");
        simulations.forEach(simulation -> write(json, simulation));
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(JsonGenerator json, Simulation simulation) {
        json.writeStartObject();
        json.writeStringProperty("subject", simulation.subject());
        json.writeStringProperty("states", states(simulation.states()));
        json.writeNumberProperty("cores", simulation.cores());
        json.writeObjectPropertyStart("profile");
        CostProfileJson.writeProperties(json, simulation.profile());
        json.writeEndObject();
        json.writeObjectPropertyStart("sequential");
        write(json, simulation.sequential());
        json.writeEndObject();
        json.writeArrayPropertyStart("strategies");
        simulation.lanes().forEach(lane -> write(json, lane));
        json.writeEndArray();
        json.writeArrayPropertyStart("curves");
        simulation.curves().forEach(curve -> write(json, curve));
        json.writeEndArray();
        json.writeArrayPropertyStart("crossover");
        simulation.crossovers().forEach(crossover -> write(json, crossover));
        json.writeEndArray();
        JsonText.writeTexts(json, "remarks", simulation.remarks());
        json.writeEndObject();
    }

    private static String states(double states) {
        return new BigDecimal(Math.ceil(states)).toBigInteger().toString();
    }

    private static void write(JsonGenerator json, Simulation.Lane lane) {
        json.writeStartObject();
        json.writeStringProperty("strategy", lane.strategy().toString());
        json.writeStringProperty("label", lane.label());
        JsonText.writeText(json, "chosen", lane.chosen());
        write(json, lane.prediction());
        JsonText.writeDouble(json, "speedup", lane.speedup());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Prediction prediction) {
        json.writeNumberProperty("wallNanos", prediction.wallNanos());
        json.writeNumberProperty("setupNanos", prediction.setupNanos());
        JsonText.writeInline(json, "phases", byId(prediction.breakdown().phases()));
        JsonText.writeInline(json, "workerPhases", byId(prediction.breakdown().workerPhases()));
        JsonText.writeDouble(json, "redundancy", prediction.redundancy());
        JsonText.writeDouble(json, "imbalance", prediction.imbalance());
        JsonText.writeDouble(json, "bound", prediction.bound());
        JsonText.writeTexts(json, "notes", prediction.notes());
    }

    private static Map<String, Long> byId(Map<Phase, Long> phases) {
        Map<String, Long> nanos = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            nanos.put(phase.id(), phases.getOrDefault(phase, 0L));
        }
        return nanos;
    }

    private static void write(JsonGenerator json, Simulation.Curve curve) {
        json.writeStartObject();
        json.writeStringProperty("strategy", curve.strategy().toString());
        json.writeStringProperty("label", curve.label());
        json.writeArrayPropertyStart("points");
        for (Simulation.Curve.Point point : curve.points()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("workers", point.workers());
            values.put("speedup", point.speedup());
            values.put("efficiency", point.speedup() / point.workers());
            JsonText.writeInline(json, values);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Simulation.Crossover crossover) {
        json.writeStartObject();
        json.writeStringProperty("strategy", crossover.strategy().toString());
        json.writeStringProperty("label", crossover.label());
        @Nullable Double pays = crossover.states();
        JsonText.writeText(json, "pays", pays == null ? null : states(pays));
        json.writeArrayPropertyStart("points");
        for (Simulation.Crossover.Point point : crossover.points()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("states", states(point.states()));
            values.put("speedup", point.speedup());
            JsonText.writeInline(json, values);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
