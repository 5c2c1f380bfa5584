package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonJsonTest {
    private static final ComparisonFormat JSON = ComparisonFormats.byId("json");

    static String document(List<Comparison> comparisons) {
        StringWriter text = new StringWriter();
        try {
            ComparisonDocument document = JSON.begin(text);
            for (Comparison comparison : comparisons) {
                document.add(comparison, Summaries.of(comparison));
            }
            document.finish(comparisons.size() > 1 ? Crossover.of(comparisons) : List.of(), List.of(), false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private static Comparison ordinary() {
        return CannedRounds.complete(CannedRounds.request(
                Subject.of(CannedRounds.primitive()), 10, "whole@caller", "segments@threads", "segments@threads:2"));
    }

    /** Every field has a value that no other field and no default has. */
    private static Comparison extraordinary() {
        AnalyzedRegister singular = CannedRounds.register(
                FiniteFields.of(4, new long[] {1, 1, 1}, ModulusSource.FILE), 12, "# \"quoted\" ✓", 0, 2, 1);
        AnalyzedRegister unnamed = CannedRounds.register(FiniteFields.of(9), 13, null, 3, 0, 1);
        AnalyzedRegister failed = new AnalyzedRegister(
                unnamed.row(),
                new RegisterAnalysis(
                        unnamed.analysis().algebra(),
                        new Verification(
                                Verification.Status.FAILED,
                                "bitmap",
                                BigInteger.valueOf(729),
                                BigInteger.TWO,
                                BigInteger.TEN.pow(30),
                                "they differ",
                                List.of(CycleTerm.of(3, 5)))));
        StrategyName whole = StrategyName.parse("whole@caller/paced:500us");
        StrategyName blocks = StrategyName.parse("blocks@threads:3/paced:500us");
        ComparisonRequest request = new ComparisonRequest(
                new Subject(Scope.FILE, "r.csv", List.of(singular, failed)),
                List.of(blocks, whole),
                whole,
                20,
                true,
                Long.MIN_VALUE);
        Environment environment =
                new Environment(Instant.EPOCH, "p", 7, 0, "o", "j", "v", List.of(), "2.0", Double.NaN);
        Round round =
                new Round(3, 2, Long.MIN_VALUE, Instant.MAX, 99, Double.NaN, List.of(wrong(blocks), refused(whole)));
        return new Comparison(request, environment, List.of(round));
    }

    private static RunRecord wrong(StrategyName strategy) {
        RunTimeline sample = new RunTimeline(
                1_000, 3, List.of(new Span(0, Phase.SEND, 3, 5, 2), new Span(3, Phase.RECEIVE, 0, 1_000, 9)), 11);
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        Map<Phase, Long> workerPhases = new EnumMap<>(Phase.class);
        long wall = 0;
        for (Phase phase : Phase.values()) {
            phases.put(phase, 10L + phase.ordinal());
            workerPhases.put(phase, 3 * (10L + phase.ordinal()));
            wall += 10L + phase.ordinal();
        }
        return new RunRecord(
                strategy,
                2,
                41,
                Verification.Status.FAILED,
                "lengths sum to 12, not 16",
                List.of(
                        new CycleTerm(BigInteger.TEN.pow(25), BigInteger.TWO, new long[] {1, 0, 3}),
                        CycleTerm.of(7, 8)),
                new PhaseBreakdown(wall, phases, workerPhases),
                21,
                22,
                sample,
                new WorkCounters(1, 2, 3, 4, 5, 6, 7, 8, 9, Long.MAX_VALUE),
                BigInteger.TEN.pow(20),
                23,
                "threads, because no process could be started",
                24,
                25,
                List.of("first", "second"),
                "whole@caller (3), segments@threads:2 (1)");
    }

    private static RunRecord refused(StrategyName strategy) {
        RunTimeline none = new RunTimeline(0, 1, List.of(), 0);
        return new RunRecord(
                strategy,
                1,
                1,
                Verification.Status.ALGEBRAIC_ONLY,
                "too large",
                null,
                none.breakdown(),
                0,
                0,
                none,
                WorkCounters.NONE,
                BigInteger.ZERO,
                0,
                null,
                0,
                0,
                List.of(),
                null);
    }

    private static void assertReadBack(List<Comparison> comparisons) throws DamagedDocumentException {
        List<Comparison> read = ComparisonJsonReader.read("r.json", document(comparisons));
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType(Lfsr::equals, Lfsr.class)
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(comparisons);
        assertThat(document(read)).isEqualTo(document(comparisons));
    }

    @Test
    void comparisonsAreReadBackAsTheyWereWritten() throws DamagedDocumentException {
        assertReadBack(List.of(ordinary()));
        assertReadBack(List.of(extraordinary()));
        assertReadBack(List.of(ordinary(), extraordinary(), ordinary()));
        assertReadBack(List.of());
    }

    @Test
    void theSourceOfTheModulusAndTheColumnOfTheRowAreReadBack() throws DamagedDocumentException {
        AnalyzedRegister read = ComparisonJsonReader.read("r.json", document(List.of(extraordinary())))
                .getFirst()
                .request()
                .subject()
                .registers()
                .getFirst();
        assertThat(read.row().lfsr().field().modulusSource()).isEqualTo(ModulusSource.FILE);
        assertThat(read.row().text()).isEqualTo("0,2,1");
    }

    @Test
    void aComparisonWithoutRoundsIsReadBack() throws DamagedDocumentException {
        Comparison ordinary = ordinary();
        assertReadBack(List.of(new Comparison(ordinary.request(), ordinary.environment(), List.of())));
    }

    /** Before marks were counted. */
    @Test
    void aDocumentWithoutMarksIsReadAsIfNoneHadBeenPassed() throws DamagedDocumentException {
        String now = document(List.of(extraordinary()));
        String earlier = now.replaceAll("\"marks\":\\s*\"[0-9]+\",\\s*", "");
        assertThat(earlier).isNotEqualTo(now);
        Comparison read = ComparisonJsonReader.read("r.json", earlier).getFirst();
        assertThat(document(List.of(read))).isEqualTo(now.replaceAll("(\"marks\":\\s*)\"[0-9]+\"", "$1\"0\""));
    }

    @Test
    void theDocumentHoldsTheNamesOfTheContract() {
        JsonNode json = JsonMapper.builder().build().readTree(document(List.of(ordinary())));
        assertThat(json.get("schema").asString()).isEqualTo("cyclotron/compare/1");
        JsonNode comparison = json.at("/comparisons/0");
        assertThat(comparison.propertyNames())
                .contains("scope", "register", "kernel", "runs", "summary", "verdict", "request", "rounds");
        assertThat(comparison.at("/register/characteristicPolynomial").toString())
                .isEqualTo("[1,0,0,1,1]");
        JsonNode run = comparison.at("/runs/0");
        assertThat(run.propertyNames())
                .contains(
                        "strategy", "round", "position", "operations", "status", "wallNanos", "setupNanos", "cpuNanos")
                .contains("phases", "workerPhases", "spans", "counters", "retries", "fallback");
        assertThat(run.get("phases").propertyNames())
                .containsExactly(
                        "create",
                        "initialise",
                        "partition",
                        "send",
                        "compute",
                        "receive",
                        "merge",
                        "wait",
                        "unaccounted");
        assertThat(run.get("phases")
                        .valueStream()
                        .mapToLong(JsonNode::longValue)
                        .sum())
                .isEqualTo(run.get("wallNanos").longValue());
        assertThat(run.at("/counters/statesWalked").isString()).isTrue();
        JsonNode lane = comparison.at("/summary/2");
        assertThat(lane.get("strategy").asString()).isEqualTo("segments@threads:2");
        assertThat(lane.get("interval").size()).isEqualTo(2);
        assertThat(lane.get("speedup").doubleValue()).isBetween(1.9, 2.1);
        assertThat(lane.propertyNames())
                .contains("medianNanos", "speedupInterval", "efficiency", "imbalance", "redundancy", "overheadShare");
        assertThat(comparison.get("verdict").asString()).isNotBlank();
    }

    @Test
    void severalRegistersHaveACrossover() {
        JsonNode json =
                JsonMapper.builder().build().readTree(document(new ArrayList<>(List.of(ordinary(), ordinary()))));
        assertThat(json.at("/crossover/0/points").size()).isEqualTo(2);
        assertThat(json.at("/crossover/1/strategy").asString()).isEqualTo("segments@threads:2");
    }

    @Test
    void theDocumentIsTheSameInEveryLocale() throws DamagedDocumentException {
        String here = document(List.of(ordinary(), extraordinary()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(document(List.of(ordinary(), extraordinary()))).isEqualTo(here);
            assertThat(ComparisonJsonReader.read("r.json", here)).hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }
}
