package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.execution.strategy.Backends;
import org.cyclotron.execution.strategy.Presets;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StrategiesCommandTest {
    @Test
    void theListHoldsEverythingRegisteredWithItsExplanation() {
        Session session = Session.run("strategies");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        Presets.all().forEach(each -> assertThat(session.out()).contains(each.id(), each.question()));
        Decompositions.all().forEach(each -> assertThat(session.out()).contains(each.id(), each.explanation()));
        Backends.all().forEach(each -> assertThat(session.out()).contains(each.id(), each.explanation()));
        TaskKernels.all().forEach(each -> assertThat(session.out()).contains(each.id(), each.explanation()));
        Strategies.all().forEach(each -> assertThat(session.out()).contains(each.id()));
    }

    @Test
    void theListIsDataInOtherFormats() {
        JsonNode rows = JsonMapper.builder()
                .build()
                .readTree(Session.run("strategies", "--format", "json").out());
        assertThat(rows.valueStream().filter(row -> row.get("kind").asString().equals("preset")))
                .hasSize(Presets.all().size());
        assertThat(Session.run("strategies", "--format", "csv").out()).startsWith("kind,id,label,strategy,explanation");
        assertThat(Session.run("strategies", "--format", "nonsense").exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
