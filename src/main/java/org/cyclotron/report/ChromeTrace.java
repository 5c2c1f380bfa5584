package org.cyclotron.report;

import java.io.Writer;
import java.math.BigDecimal;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import tools.jackson.core.JsonGenerator;

/**
 * The spans of a run in the trace event format, which Perfetto and the tracing page of Chromium open: a complete event
 * ({@code "ph":"X"}) a span, a thread a lane. Times are in microseconds with three decimals, so no nanosecond is lost.
 *
 * <p>Source: Trace Event Format, Google, 2016. Stateless.
 */
public final class ChromeTrace {
    private static final int PROCESS = 1;

    private ChromeTrace() {}

    /**
     * Writes a timeline. Does not close the writer.
     *
     * @param title the name of the process in the trace, such as {@code segments@threads:2}
     */
    public static void write(String title, RunTimeline timeline, Writer out) {
        try (JsonGenerator json = JsonText.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("displayTimeUnit", "ns");
            json.writeArrayPropertyStart("traceEvents");
            writeName(json, "process_name", Span.COORDINATOR, title);
            for (int lane = 0; lane <= timeline.workers(); lane++) {
                writeName(json, "thread_name", lane, lane == Span.COORDINATOR ? "Coordinator" : "Worker " + lane);
            }
            timeline.spans().forEach(span -> write(json, span));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeName(JsonGenerator json, String kind, int lane, String name) {
        json.writeStartObject();
        json.writeStringProperty("name", kind);
        json.writeStringProperty("ph", "M");
        json.writeNumberProperty("pid", PROCESS);
        json.writeNumberProperty("tid", lane);
        json.writeObjectPropertyStart("args");
        json.writeStringProperty("name", name);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Span span) {
        json.writeStartObject();
        json.writeStringProperty("name", span.phase().label());
        json.writeStringProperty("cat", span.phase().id());
        json.writeStringProperty("ph", "X");
        json.writeNumberProperty("pid", PROCESS);
        json.writeNumberProperty("tid", span.lane());
        writeMicroseconds(json, "ts", span.startNanos());
        writeMicroseconds(json, "dur", span.nanos());
        json.writeObjectPropertyStart("args");
        json.writeNumberProperty("merged", span.merged());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeMicroseconds(JsonGenerator json, String name, long nanos) {
        json.writeName(name);
        json.writeNumber(BigDecimal.valueOf(nanos, 3));
    }
}
