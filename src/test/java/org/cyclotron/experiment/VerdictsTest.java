package org.cyclotron.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclotron.experiment.CannedRuns.BLOCKS;
import static org.cyclotron.experiment.CannedRuns.SEGMENTS;
import static org.cyclotron.experiment.CannedRuns.SEQUENTIAL;
import static org.cyclotron.experiment.CannedRuns.measured;
import static org.cyclotron.experiment.CannedRuns.request;
import static org.cyclotron.experiment.CannedRuns.round;
import static org.cyclotron.experiment.CannedRuns.run;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclotron.cycle.Verification;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    @Test
    void aGainIsSaidWithTheRatioAndTheBoundOfTheOthers() {
        Verdict verdict =
                verdict(measured(request(10, SEQUENTIAL, SEGMENTS, BLOCKS), times(1910), times(1000), times(2100)));
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.WON);
        assertThat(verdict.headline()).isEqualTo("Parallel pays: Cyclotron ×2 is 1.91× sequential");
        assertThat(verdict.interval()).isNotNull();
        assertThat(verdict.reasons())
                .anySatisfy(reason -> assertThat(reason).startsWith("Remedy 2: threads ×2 takes 10 % longer"))
                .contains("One worker per cycle cannot pass 1.07× on this register.");
    }

    @Test
    void aLossNamesTheBestAndWhy() {
        Verdict verdict = verdict(measured(request(10, SEQUENTIAL, BLOCKS), times(1000), times(4000)));
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.LOST);
        assertThat(verdict.headline())
                .isEqualTo("Parallel loses here: the best, Remedy 2: threads ×2, is 0.25× sequential");
        assertThat(verdict.reasons()).contains("Remedy 2: threads ×2 is 4.00× slower: 50 % of its time is waiting.");
    }

    @Test
    void whatCannotBeToldIsNotTold() {
        assertThat(verdict(measured(request(10, SEQUENTIAL, SEGMENTS), times(1000), times(1001)))
                        .headline())
                .isEqualTo("The same within 3 %: Cyclotron ×2 is 1.00× sequential");
        long[] noisy = {500, 1500, 700, 1300, 900, 1100, 800, 1200, 1000, 600};
        Verdict undecided = verdict(measured(request(10, SEQUENTIAL, SEGMENTS), times(1000), noisy));
        assertThat(undecided.outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
        assertThat(undecided.headline()).startsWith("No measurable difference: Cyclotron ×2 is ");
    }

    @Test
    void aStrategyThatIsToldTheLengthsIsNotTheHeadline() {
        Verdict verdict = verdict(measured(
                request(10, SEQUENTIAL, Strategies.parse("leap@threads:2"), SEGMENTS),
                times(1000),
                times(400),
                times(500)));
        assertThat(verdict.headline()).isEqualTo("Parallel pays: Cyclotron ×2 is 2.00× sequential");
    }

    @Test
    void tooFewRoundsAndPreviewsGiveNoVerdict() {
        Comparison few = measured(request(3, SEQUENTIAL, SEGMENTS), first(times(1000), 3), first(times(10), 3));
        assertThat(verdict(few).outcome()).isEqualTo(Verdict.Outcome.NONE);
        ComparisonRequest preview =
                new ComparisonRequest(CannedRuns.giant(), List.of(SEQUENTIAL, SEGMENTS), SEQUENTIAL, 10, true, 1);
        assertThat(verdict(measured(preview, times(1000), times(10))).outcome()).isEqualTo(Verdict.Outcome.NONE);
    }

    @Test
    void aWrongAnswerIsSaidFirst() {
        ComparisonRequest request = request(6, SEQUENTIAL, SEGMENTS, BLOCKS);
        List<Round> rounds = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> round(
                        1,
                        number,
                        List.of(
                                run(SEQUENTIAL, 1000),
                                run(SEGMENTS, 500),
                                run(BLOCKS, 100, Verification.Status.FAILED, "wrong"))))
                .toList();
        Verdict verdict = verdict(CannedRuns.comparison(request, rounds));
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.WON);
        assertThat(verdict.reasons().getFirst())
                .isEqualTo("Remedy 2: threads ×2 gave a wrong answer and is in no figure.");
    }

    @Test
    void withoutARightBaselineThereIsNothingToCompareWith() {
        ComparisonRequest request = request(1, SEQUENTIAL, SEGMENTS);
        Comparison comparison = CannedRuns.comparison(
                request,
                List.of(round(
                        1,
                        1,
                        List.of(run(SEQUENTIAL, 1000, Verification.Status.FAILED, "sums to 3"), run(SEGMENTS, 500)))));
        assertThat(verdict(comparison).outcome()).isEqualTo(Verdict.Outcome.FAILED);
        assertThat(verdict(comparison).text()).startsWith("The baseline gave a wrong answer. sums to 3.");
    }

    @Test
    void withoutAParallelStrategyThatIsSaid() {
        Verdict alone = verdict(measured(request(10, SEQUENTIAL), times(1000)));
        assertThat(alone.outcome()).isEqualTo(Verdict.Outcome.NONE);
        assertThat(alone.text())
                .isEqualTo("No parallel strategy was compared. Add a strategy with two workers or more.");
        assertThat(verdict(measured(request(3, SEQUENTIAL, SEGMENTS), first(times(1000), 3), first(times(10), 3)))
                        .text())
                .isEqualTo("Too few rounds for a verdict. An interval of 95 % needs six rounds or more.");
    }

    @Test
    void whereEveryParallelAnswerIsWrongThereIsNoWinner() {
        Verdict verdict = verdict(wrong(SEGMENTS, BLOCKS));
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.FAILED);
        assertThat(verdict.headline()).isEqualTo("No parallel strategy gave a right answer");
        assertThat(verdict.reasons())
                .containsExactly("Cyclotron ×2 and Remedy 2: threads ×2 gave wrong answers and are in no figure.");
    }

    private static Comparison wrong(StrategyName... strategies) {
        ComparisonRequest request = request(6, SEQUENTIAL, strategies[0], strategies[1]);
        List<Round> rounds = IntStream.rangeClosed(1, 6)
                .mapToObj(number -> round(
                        1,
                        number,
                        List.of(
                                run(SEQUENTIAL, 1000),
                                run(strategies[0], 500, Verification.Status.FAILED, "wrong"),
                                run(strategies[1], 100, Verification.Status.FAILED, "wrong"))))
                .toList();
        return CannedRuns.comparison(request, rounds);
    }

    @Test
    void aGainOverASlowBaselineIsHeldAgainstTheFastestOnOneWorker() {
        StrategyName quick = SEGMENTS.withWorkers(1);
        Verdict verdict =
                verdict(measured(request(10, SEQUENTIAL, quick, SEGMENTS), times(1000), times(600), times(400)));
        assertThat(verdict.headline()).isEqualTo("Parallel pays: Cyclotron ×2 is 2.50× sequential");
        assertThat(verdict.reasons()).contains("Against the fastest strategy on one worker it is 1.50×.");
        // 1000/950 is more than nine tenths of the gain.
        assertThat(verdict(measured(request(10, SEQUENTIAL, quick, SEGMENTS), times(1000), times(950), times(400)))
                        .reasons())
                .noneMatch(reason -> reason.startsWith("Against"));
    }

    private static Verdict verdict(Comparison comparison) {
        return Summaries.of(comparison).verdict();
    }

    private static long[] times(long wall) {
        return LongStream.generate(() -> wall).limit(10).toArray();
    }

    private static long[] first(long[] times, int count) {
        return LongStream.of(times).limit(count).toArray();
    }
}
