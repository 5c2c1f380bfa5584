package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchmarkCommandTest {
    private static final String[] SMALL = {"benchmark", "--only", "factorization", "--degree", "100"};

    @Test
    void rowsAreWrittenAsJson() {
        Session session = Session.run("benchmark", "--only", "factorization", "--degree", "100", "--format", "json");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        JsonNode document = JsonMapper.builder().build().readTree(session.out());
        assertThat(document.get("schema").asString()).isEqualTo("cyclotron/benchmark/1");
        assertThat(document.get("rows").isEmpty()).isTrue();
        JsonNode row = document.get("factorizations").get(0);
        assertThat(row.get("degree").asInt()).isEqualTo(100);
        assertThat(row.get("milliseconds").asDouble()).isPositive();
        assertThat(row.get("verified").asBoolean()).isTrue();
    }

    @Test
    void rowsAreWrittenAsText() {
        Session session = Session.run(SMALL);
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(session.out()).contains("factorization", "GF(2)", "verified");
    }

    @Test
    void wrongSelectionsAreUsageErrorsThatSayWhatThereIs() {
        assertThat(Session.run("benchmark", "--only", "nonsense"))
                .satisfies(session -> assertThat(session.exitCode()).isEqualTo(ExitCode.USAGE))
                .satisfies(session -> assertThat(session.err()).contains("peer-c-bitmap"));
        assertThat(Session.run("benchmark", "--threads", "0").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Session.run("benchmark", "--field", "6").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Session.run("benchmark", "--format", "csv").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aCancelledRunSaysSo() {
        Session session = Session.run("", () -> true, SMALL);
        assertThat(session.exitCode()).isEqualTo(ExitCode.CANCELLED);
        assertThat(session.out()).contains("Cancelled");
        assertThat(Session.run("", Cancellation.NONE, SMALL).out()).doesNotContain("Cancelled");
    }
}
