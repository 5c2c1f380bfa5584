package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.benchmark.BenchmarkRatio;
import org.cyclotron.benchmark.BenchmarkRegister;
import org.cyclotron.benchmark.BenchmarkReport;
import org.cyclotron.benchmark.BenchmarkRow;
import org.cyclotron.benchmark.MissingRow;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchmarkJsonTest {
    private static final BenchmarkRow ROW = new BenchmarkRow(
            "word",
            new BenchmarkRegister(new Lfsr(FiniteFields.of(3), 2, 0, 1), "2 taps", false),
            2,
            BigInteger.valueOf(27),
            5.4e-8,
            false);

    private static final BenchmarkReport REPORT = new BenchmarkReport(
            List.of(ROW, new MissingRow("peer", "peer-c-bitmap", "no compiler")),
            List.of(new BenchmarkRatio("a", "b", 2.5)),
            true);

    @Test
    void aRowHasTheNamesOfTheContract() {
        StringWriter out = new StringWriter();
        BenchmarkJson.write(REPORT, out);
        JsonNode document = JsonMapper.builder().build().readTree(out.toString());
        JsonNode row = document.get("rows").get(0);
        assertThat(row.get("kernel").asString()).isEqualTo("word");
        assertThat(row.get("field").asInt()).isEqualTo(3);
        assertThat(row.get("degree").asInt()).isEqualTo(3);
        assertThat(row.get("row").toString()).isEqualTo("[2,0,1]");
        assertThat(row.get("threads").asInt()).isEqualTo(2);
        assertThat(row.get("states").asString()).isEqualTo("27");
        assertThat(row.get("seconds").asDouble()).isEqualTo(5.4e-8);
        assertThat(row.get("nanosPerState").asDouble()).isEqualTo(2.0);
        assertThat(row.get("verified").asBoolean()).isFalse();
        assertThat(document.get("missing").get(0).get("reason").asString()).isEqualTo("no compiler");
        JsonNode ratio = document.get("ratios").get(0);
        assertThat(ratio.get("of").asString() + ratio.get("to").asString()).isEqualTo("ab");
        assertThat(ratio.get("ratio").asDouble()).isEqualTo(2.5);
        assertThat(document.get("cancelled").asBoolean()).isTrue();
    }

    @Test
    void theTextHoldsRowsWhatIsMissingAndRatiosLast() throws IOException {
        StringWriter out = new StringWriter();
        BenchmarkText.write(REPORT, out);
        assertThat(out.toString())
                .containsSubsequence("word", "GF(3) degree 3, 2 taps", "FAILED", "no compiler", "2.5×", "Cancelled");
    }
}
