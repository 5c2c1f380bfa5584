package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of a given length, against the steps of the register itself. */
class PieceWalkTest {
    private static final long SEED = 20261126L;
    private static final Lfsr LONG = BinaryRegisters.of(17, 0, 3);

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 8, 67, 81, 257})
    void aPieceEndsWhereItsStepsLeadAndTellsItsLeastStateAndItsReturns(long q) {
        Random random = new Random(SEED + q);
        int most = FieldRegisters.mostCells(7000, q);
        for (int trial = 0; trial < 6; trial++) {
            Lfsr lfsr = FieldRegisters.random(FiniteFields.of(q), 1 + random.nextInt(most), random);
            PieceWalk walk = new PieceWalk(TaskKernels.PLAIN, lfsr, Progress.NONE, Cancellation.NONE);
            assertPieces(walk, PlainMap.of(lfsr), lfsr, random);
        }
    }

    /** Of no steps, of one, as far as the first return and past several. */
    private static void assertPieces(PieceWalk walk, PlainMap map, Lfsr lfsr, Random random) {
        for (int piece = 0; piece < 8; piece++) {
            int start = random.nextInt(map.states());
            int period =
                    map.rho(start).period() > 2000 ? 2000 : (int) map.rho(start).period();
            for (int steps : new int[] {0, 1, period, period + 1, 3 * period, random.nextInt(5000)}) {
                assertPiece(
                        walk, map, start, steps, "%s from %d, %d steps, seed %d".formatted(lfsr, start, steps, SEED));
            }
        }
    }

    private static void assertPiece(PieceWalk walk, PlainMap map, int start, int steps, String origin) {
        int state = start;
        int least = start;
        int returns = 0;
        for (int i = 0; i < steps; i++) {
            least = Math.min(least, state);
            state = map.next(state);
            returns += state == start ? 1 : 0;
        }
        assertThat(walk.walk(start, steps)).as(origin).isEqualTo(state);
        assertThat(walk.least()).as("least of %s", origin).isEqualTo(least);
        assertThat(walk.returns()).as("returns of %s", origin).isEqualTo(returns);
    }

    /** Two polls and more lie within the piece, and its start and the least state before the first of them. */
    @Test
    void aPieceGoesOnAcrossPolls() {
        PlainMap map = PlainMap.of(LONG);
        PieceWalk walk = new PieceWalk(TaskKernels.PLAIN, LONG, Progress.NONE, Cancellation.NONE);
        PieceWalk paced = new PieceWalk(TaskKernels.byId("paced:1ns"), LONG, Progress.NONE, Cancellation.NONE);
        int once = map.states() - 1;
        for (int steps : new int[] {WalkMeter.INTERVAL - 1, WalkMeter.INTERVAL, WalkMeter.INTERVAL + 1, 2 * once + 5}) {
            assertPiece(walk, map, 77, steps, steps + " steps");
        }
        assertPiece(paced, map, 77, WalkMeter.INTERVAL + 1, "paced");
    }

    /** So that the rest of a piece is told apart from the whole of it. */
    @Test
    void progressIsTheStatesOfAllPiecesSoFar() {
        List<Long> reports = new ArrayList<>();
        PieceWalk walk = new PieceWalk(
                TaskKernels.PLAIN,
                LONG,
                (done, total) -> {
                    assertThat(total).isEqualTo(1 << 17);
                    reports.add(done);
                },
                Cancellation.NONE);
        long end = walk.walk(1, WalkMeter.INTERVAL + 10);
        assertThat(reports).containsExactly((long) WalkMeter.INTERVAL);
        assertThat(walk.walk(end, WalkMeter.INTERVAL - 10)).isPositive();
        assertThat(reports).containsExactly((long) WalkMeter.INTERVAL, 2L * WalkMeter.INTERVAL);
    }

    @Test
    void aPieceAsksWhetherToStopAndSoonerWhereStatesAreCostly() {
        PieceWalk walk = new PieceWalk(TaskKernels.byId("paced:20ms"), LONG, Progress.NONE, () -> true);
        long start = System.nanoTime();
        assertThatThrownBy(() -> walk.walk(1, 50)).isInstanceOf(CancellationException.class);
        assertThat(System.nanoTime() - start).as("one step was taken").isGreaterThanOrEqualTo(20_000_000L);
        PieceWalk plain = new PieceWalk(TaskKernels.PLAIN, LONG, Progress.NONE, () -> true);
        assertThatThrownBy(() -> plain.walk(1, WalkMeter.INTERVAL)).isInstanceOf(CancellationException.class);
    }
}
