package org.cyclotron.experiment;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;

/** Comparisons whose runs are made up: known times for tests, with nothing measured. */
public final class CannedRounds {
    public static final Environment ENVIRONMENT = new Environment(
            Instant.parse("2026-11-25T10:15:30.123456789Z"),
            "Made-up processor",
            2,
            8_000_000_000L,
            "Linux 6",
            "25.0.1+8",
            "OpenJDK 64-Bit Server VM, Nobody",
            List.of("-Xmx1g", "-XX:+UseSerialGC"),
            "1.0",
            0.25);

    private static final long SLOWEST = 1_000_000;
    private static final WorkCounters COUNTERS = new WorkCounters(16, 20, 21, 1, 4, 0, 3, 2, 2, 4096);

    private CannedRounds() {}

    /** The register 1,0,0,1 over GF(2), named. */
    public static AnalyzedRegister primitive() {
        return register(FiniteFields.of(2), 4, "primitive", 1, 0, 0, 1);
    }

    public static AnalyzedRegister register(FiniteField field, int line, String name, long... row) {
        Lfsr lfsr = new Lfsr(field, row);
        String text = String.join(
                ",", java.util.Arrays.stream(row).mapToObj(Long::toString).toList());
        return new AnalyzedRegister(
                new RegisterRow(line, 1, name, "row", lfsr, text),
                RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE));
    }

    /** A request whose baseline is the first strategy. */
    public static ComparisonRequest request(Subject subject, int rounds, String... strategies) {
        List<StrategyName> names =
                Stream.of(strategies).map(StrategyName::parse).toList();
        return new ComparisonRequest(subject, names, names.getFirst(), rounds, false, -7);
    }

    /** A comparison with every round that was asked for. */
    public static Comparison complete(ComparisonRequest request) {
        Comparison comparison = new Comparison(request, ENVIRONMENT, List.of());
        for (int number = 1; number <= request.rounds(); number++) {
            comparison = comparison.with(round(1, number, request.strategies()));
        }
        return comparison;
    }

    /** A round in which every strategy has a verified run. */
    public static Round round(int session, int number, List<StrategyName> strategies) {
        List<RunRecord> runs = new ArrayList<>();
        for (StrategyName strategy : strategies) {
            runs.add(run(strategy, runs.size() + 1, wall(strategy, number)));
        }
        return new Round(
                session,
                number,
                Long.MAX_VALUE - number,
                ENVIRONMENT.taken().plusSeconds(number),
                12_345,
                0.01 * number,
                runs);
    }

    /** A millisecond over the workers, and a little more with each round. */
    public static long wall(StrategyName strategy, int number) {
        return SLOWEST / strategy.workers() + 100L * number;
    }

    /** A run that computes for four fifths of its time. */
    public static RunRecord run(StrategyName strategy, int position, long wall) {
        RunTimeline timeline = timeline(strategy.workers(), wall);
        return new RunRecord(
                strategy,
                position,
                3,
                Verification.Status.VERIFIED,
                null,
                null,
                timeline.breakdown(),
                0,
                wall * strategy.workers(),
                timeline,
                COUNTERS,
                BigInteger.valueOf(16),
                0,
                null,
                0,
                7,
                List.of(),
                null);
    }

    private static RunTimeline timeline(int workers, long wall) {
        long from = wall / 10;
        long to = wall - wall / 10;
        List<Span> spans = new ArrayList<>(List.of(
                new Span(Span.COORDINATOR, Phase.PARTITION, 0, from, 1),
                new Span(Span.COORDINATOR, Phase.WAIT, from, to, 1),
                new Span(Span.COORDINATOR, Phase.MERGE, to, wall, 1)));
        for (int lane = 1; lane <= workers; lane++) {
            spans.add(new Span(lane, Phase.COMPUTE, from, to, 5));
        }
        return new RunTimeline(wall, workers, spans, 17);
    }
}
