package org.cyclotron.experiment;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.WorkCounters;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;

/** Comparisons with times that were made up, to see what follows from them. */
final class CannedRuns {
    static final StrategyName SEQUENTIAL = Strategies.parse("whole@caller");
    static final StrategyName BLOCKS = Strategies.parse("blocks@threads:2");
    static final StrategyName SEGMENTS = Strategies.parse("segments@threads:2");
    static final Environment HERE = environment(2);

    private CannedRuns() {}

    static Environment environment(int cores) {
        return new Environment(
                Instant.EPOCH, "a processor", cores, 1L << 34, "a system", "25", "a machine", List.of(), "1", 0.5);
    }

    /** Row 1,0,0,1 over GF(2): one giant cycle of 15 among 16 states. */
    static Subject giant() {
        return subject(1, 0, 0, 1);
    }

    static Subject subject(long... row) {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), row);
        var algebra = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, Cancellation.NONE);
        var verification = Verification.algebraicOnly(lfsr.stateCount(), "not walked");
        return Subject.of(new AnalyzedRegister(
                new RegisterRow(1, 1, "r" + row.length, "row", lfsr, Arrays.toString(row)),
                new RegisterAnalysis(algebra, verification)));
    }

    static ComparisonRequest request(int rounds, StrategyName... strategies) {
        return new ComparisonRequest(giant(), List.of(strategies), strategies[0], rounds, false, 1);
    }

    static Comparison comparison(ComparisonRequest request, List<Round> rounds) {
        return new Comparison(request, HERE, rounds);
    }

    /** A round for each column: walls[i][r] is the time of the i-th strategy in the r-th round. */
    static Comparison measured(ComparisonRequest request, long[]... walls) {
        List<Round> rounds = IntStream.range(0, walls[0].length)
                .mapToObj(r -> round(
                        1,
                        r + 1,
                        IntStream.range(0, walls.length)
                                .mapToObj(i -> run(request.strategies().get(i), walls[i][r]))
                                .toList()))
                .toList();
        return comparison(request, rounds);
    }

    static Round round(int session, int number, List<RunRecord> runs) {
        return new Round(session, number, 7, Instant.EPOCH, 1000, 0.02, runs);
    }

    static RunRecord run(StrategyName strategy, long wall) {
        return run(strategy, wall, Verification.Status.VERIFIED, null);
    }

    static RunRecord run(StrategyName strategy, long wall, Verification.Status status, String reason) {
        return new RunRecord(
                strategy,
                1,
                3,
                status,
                reason,
                null,
                breakdown(strategy.workers(), wall, wall / 2),
                0,
                wall,
                new RunTimeline(
                        wall,
                        strategy.workers(),
                        IntStream.rangeClosed(1, strategy.workers())
                                .mapToObj(lane -> new Span(lane, Phase.COMPUTE, 0, wall / 2, 1))
                                .toList(),
                        10),
                new WorkCounters(16, 16, 16, 0, 0, 0, 1, 0, 0, 100),
                BigInteger.valueOf(16),
                0,
                null,
                0,
                0,
                List.of(),
                null);
    }

    /** So much computing, the rest waiting. */
    static PhaseBreakdown breakdown(int workers, long wall, long compute) {
        Map<Phase, Long> phases = new EnumMap<>(Map.of(Phase.COMPUTE, compute, Phase.WAIT, wall - compute));
        Map<Phase, Long> lanes =
                new EnumMap<>(Map.of(Phase.COMPUTE, workers * compute, Phase.WAIT, workers * (wall - compute)));
        return new PhaseBreakdown(wall, phases, lanes);
    }
}
