package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChromeTraceTest {
    @Test
    void everySpanIsACompleteEventInMicrosecondsOnTheThreadOfItsLane() {
        List<Span> spans = List.of(
                new Span(Span.COORDINATOR, Phase.PARTITION, 0, 1_234_567, 1),
                new Span(2, Phase.COMPUTE, 1_234_567, 9_007_199_254_740_993L, 3));
        StringWriter text = new StringWriter();
        ChromeTrace.write("blocks@threads:2", new RunTimeline(9_007_199_254_740_993L, 2, spans, 0), text);
        JsonNode events = JsonMapper.builder().build().readTree(text.toString()).get("traceEvents");
        assertThat(text.toString()).contains("\"ts\" : 1234.567").contains("9007199253506.426");
        List<JsonNode> complete = events.valueStream()
                .filter(event -> event.get("ph").asString().equals("X"))
                .toList();
        assertThat(complete).hasSize(2);
        assertThat(complete.getFirst().get("name").asString()).isEqualTo("Partition");
        assertThat(complete.getLast().get("tid").asInt()).isEqualTo(2);
        assertThat(complete.getLast().get("args").get("merged").asInt()).isEqualTo(3);
        assertThat(events.valueStream()
                        .filter(event -> event.get("ph").asString().equals("M")))
                .extracting(event -> event.get("args").get("name").asString())
                .containsExactly("blocks@threads:2", "Coordinator", "Worker 1", "Worker 2");
    }
}
