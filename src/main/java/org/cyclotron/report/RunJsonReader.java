package org.cyclotron.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/** Reads a measured run back from JSON, and refuses one whose times contradict each other. */
final class RunJsonReader {
    private static final String TOO_LONG = "times of 292 years and more cannot be summed";

    private RunJsonReader() {}

    static RunRecord read(JsonCursor json) {
        RunTimeline sample = sample(json);
        return new RunRecord(
                json.at("strategy").read(Strategies::parse),
                json.at("position").smallNumber(),
                json.at("operations").smallNumber(),
                json.at("status").read(RegisterJsonReader::status),
                json.at("reason").textOrNull(),
                walked(json),
                breakdown(json, sample.workers()),
                json.at("setupNanos").number(),
                json.at("cpuNanos").number(),
                sample,
                counters(json.at("counters")),
                json.at("statesAccounted").big(),
                json.at("retries").smallNumber(),
                json.at("fallback").textOrNull(),
                json.at("gcNanos").number(),
                json.at("jitNanos").number(),
                json.at("warnings").items().stream().map(JsonCursor::text).toList(),
                json.find("chosen").map(JsonCursor::text).orElse(null));
    }

    private static @Nullable List<CycleTerm> walked(JsonCursor json) {
        Optional<List<CycleTerm>> terms = json.find("walked").map(RegisterJsonReader::terms);
        return terms.orElse(null);
    }

    private static PhaseBreakdown breakdown(JsonCursor json, int workers) {
        long wall = json.at("wallNanos").number();
        try {
            return new PhaseBreakdown(
                    wall,
                    phases(json.at("phases"), wall, "wallNanos"),
                    phases(json.at("workerPhases"), Math.multiplyExact(wall, workers), "workers × wallNanos"));
        } catch (ArithmeticException e) {
            throw json.at("wallNanos").fault(TOO_LONG);
        }
    }

    private static Map<Phase, Long> phases(JsonCursor json, long expected, String what) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, json.at(phase.id()).number());
        }
        long sum = phases.values().stream().reduce(0L, Math::addExact);
        if (sum != expected) {
            throw json.fault("the phases sum to " + sum + " ns, not to " + what + " = " + expected + " ns");
        }
        return phases;
    }

    private static RunTimeline sample(JsonCursor json) {
        JsonCursor spans = json.at("spans");
        try {
            RunTimeline sample = new RunTimeline(
                    json.at("sampleWallNanos").number(),
                    json.at("workers").smallNumber(),
                    spans.items().stream().map(RunJsonReader::span).toList(),
                    json.at("recordingNanos").number());
            sample.breakdown();
            return sample;
        } catch (IllegalArgumentException e) {
            throw spans.fault("the spans contradict each other: " + e.getMessage());
        } catch (ArithmeticException e) {
            throw json.at("sampleWallNanos").fault(TOO_LONG);
        }
    }

    private static Span span(JsonCursor json) {
        try {
            return new Span(
                    json.at("lane").smallNumber(),
                    json.at("phase").read(RunJsonReader::phase),
                    json.at("startNanos").number(),
                    json.at("endNanos").number(),
                    json.at("merged").smallNumber());
        } catch (IllegalArgumentException e) {
            throw json.fault(String.valueOf(e.getMessage()));
        }
    }

    private static Phase phase(String id) {
        for (Phase phase : Phase.values()) {
            if (phase.id().equals(id)) {
                return phase;
            }
        }
        throw new IllegalArgumentException("there is no phase “" + id + "”");
    }

    private static WorkCounters counters(JsonCursor json) {
        return new WorkCounters(
                count(json, "statesToWalk"),
                count(json, "statesWalked"),
                count(json, "steps"),
                count(json, "duplicateCycles"),
                count(json, "duplicateStates"),
                count(json, "abandonedStates"),
                count(json, "tasks"),
                count(json, "segments"),
                // Documents of earlier versions do not count marks.
                json.find("marks").map(marks -> marks.read(Long::valueOf)).orElse(0L),
                count(json, "bytes"));
    }

    private static long count(JsonCursor json, String name) {
        return json.at(name).read(Long::valueOf);
    }
}
