package org.cyclotron.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.Span;
import tools.jackson.core.JsonGenerator;

/** A measured run in JSON. {@link RunJsonReader} reads it back. */
final class RunJson {
    private RunJson() {}

    static void write(JsonGenerator json, Round round, RunRecord run) {
        json.writeStartObject();
        json.writeStringProperty("strategy", run.strategy().toString());
        json.writeNumberProperty("session", round.session());
        json.writeNumberProperty("round", round.number());
        json.writeNumberProperty("position", run.position());
        json.writeNumberProperty("operations", run.operations());
        writeOutcome(json, run);
        writeTimes(json, run);
        writeSample(json, run);
        json.writeNumberProperty("retries", run.retries());
        JsonText.writeText(json, "fallback", run.fallback());
        JsonText.writeTexts(json, "warnings", run.warnings());
        JsonText.writeText(json, "chosen", run.chosen());
        json.writeEndObject();
    }

    private static void writeOutcome(JsonGenerator json, RunRecord run) {
        json.writeStringProperty("status", run.status().id());
        JsonText.writeText(json, "reason", run.reason());
        if (run.walked() == null) {
            json.writeNullProperty("walked");
        } else {
            RegisterJson.writeTerms(json, "walked", run.walked());
        }
        JsonText.writeBig(json, "statesAccounted", run.statesAccounted());
    }

    private static void writeTimes(JsonGenerator json, RunRecord run) {
        json.writeNumberProperty("wallNanos", run.wallNanos());
        json.writeNumberProperty("setupNanos", run.setupNanos());
        json.writeNumberProperty("cpuNanos", run.cpuNanos());
        json.writeNumberProperty("gcNanos", run.gcNanos());
        json.writeNumberProperty("jitNanos", run.jitNanos());
        JsonText.writeInline(json, "phases", byId(run.breakdown().phases()));
        JsonText.writeInline(json, "workerPhases", byId(run.breakdown().workerPhases()));
    }

    /** Every phase, those that did not occur with 0. */
    private static Map<String, Long> byId(Map<Phase, Long> phases) {
        Map<String, Long> nanos = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            nanos.put(phase.id(), phases.getOrDefault(phase, 0L));
        }
        return nanos;
    }

    private static void writeSample(JsonGenerator json, RunRecord run) {
        json.writeNumberProperty("workers", run.sample().workers());
        json.writeNumberProperty("sampleWallNanos", run.sample().wallNanos());
        json.writeNumberProperty("recordingNanos", run.sample().recordingNanos());
        json.writeArrayPropertyStart("spans");
        for (Span span : run.sample().spans()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("lane", span.lane());
            values.put("phase", span.phase().id());
            values.put("startNanos", span.startNanos());
            values.put("endNanos", span.endNanos());
            values.put("merged", span.merged());
            JsonText.writeInline(json, values);
        }
        json.writeEndArray();
        Map<String, String> counters = new LinkedHashMap<>();
        run.counters().byName().forEach((name, count) -> counters.put(name, count.toString()));
        JsonText.writeInline(json, "counters", counters);
    }
}
