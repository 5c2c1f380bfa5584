package org.cyclotron.costmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.junit.jupiter.api.Test;

/** Who walks what, against a simulation that walks every state of small registers. */
class DistributionTest {
    private static final long SEED = 4711L;

    /** By state, the number of its cycle; and the length of each cycle. */
    private record Walked(int[] cycleOf, List<Integer> lengths) {
        static Walked of(Lfsr lfsr) {
            int states = lfsr.stateCount().intValueExact();
            int[] cycleOf = new int[states];
            Arrays.fill(cycleOf, -1);
            List<Integer> lengths = new ArrayList<>();
            for (int start = 0; start < states; start++) {
                int length = 0;
                for (int state = start; cycleOf[state] < 0; state = next(lfsr, state)) {
                    cycleOf[state] = lengths.size();
                    length++;
                }
                if (length > 0) {
                    lengths.add(length);
                }
            }
            return new Walked(cycleOf, lengths);
        }

        private static int next(Lfsr lfsr, int number) {
            long[] state = lfsr.state(java.math.BigInteger.valueOf(number));
            lfsr.step(state);
            return lfsr.stateNumber(state).intValueExact();
        }

        CycleStructure structure() {
            TreeMap<Integer, Integer> counts = new TreeMap<>();
            lengths.forEach(length -> counts.merge(length, 1, Integer::sum));
            return new CycleStructure(counts.entrySet().stream()
                    .map(entry -> CycleTerm.of(entry.getKey(), entry.getValue()))
                    .toList());
        }

        /** What each worker walks that is given a block of starts. */
        double[] blocks(int workers) {
            double[] walked = new double[workers];
            for (int worker = 0; worker < workers; worker++) {
                boolean[] met = new boolean[lengths.size()];
                int from = (int) ((long) cycleOf.length * worker / workers);
                int to = (int) ((long) cycleOf.length * (worker + 1) / workers);
                for (int state = from; state < to; state++) {
                    if (!met[cycleOf[state]]) {
                        met[cycleOf[state]] = true;
                        walked[worker] += lengths.get(cycleOf[state]);
                    }
                }
            }
            return walked;
        }

        /** What each worker walks where whoever is free takes the next batch. */
        double[] queue(int workers, int batch) {
            double[] walked = new double[workers];
            boolean[][] met = new boolean[workers][lengths.size()];
            for (int from = 0; from < cycleOf.length; from += batch) {
                int worker = 0;
                for (int i = 1; i < workers; i++) {
                    worker = walked[i] < walked[worker] ? i : worker;
                }
                for (int state = from; state < Math.min(cycleOf.length, from + batch); state++) {
                    if (!met[worker][cycleOf[state]]) {
                        met[worker][cycleOf[state]] = true;
                        walked[worker] += lengths.get(cycleOf[state]);
                    }
                }
            }
            return walked;
        }
    }

    private static List<Lfsr> registers() {
        Random random = new Random(SEED);
        List<Lfsr> registers = new ArrayList<>();
        for (int degree = 8; degree <= 14; degree += 2) {
            for (int trial = 0; trial < 3; trial++) {
                long[] row = new long[degree];
                for (int i = 1; i < degree; i++) {
                    row[i] = random.nextInt(2);
                }
                row[0] = 1;
                registers.add(new Lfsr(FiniteFields.of(2), row));
            }
            long[] rotation = new long[degree];
            rotation[0] = 1;
            registers.add(new Lfsr(FiniteFields.of(2), rotation));
        }
        return registers;
    }

    @Test
    void blocksAreWalkedAboutAsSimulated() {
        for (Lfsr lfsr : registers()) {
            Walked walked = Walked.of(lfsr);
            ModelledRegister register = ModelledRegister.of(lfsr, walked.structure());
            for (int workers : new int[] {1, 2, 4, 8}) {
                double[] expected = walked.blocks(workers);
                double[] predicted = WholeCycles.blocks(register, workers).own();
                assertAlike(expected, predicted, "%s in %d blocks, seed %d".formatted(lfsr, workers, SEED));
            }
        }
    }

    @Test
    void aQueueIsWalkedAboutAsSimulated() {
        for (Lfsr lfsr : registers()) {
            Walked walked = Walked.of(lfsr);
            ModelledRegister register = ModelledRegister.of(lfsr, walked.structure());
            for (int workers : new int[] {1, 2, 4}) {
                double[] expected = walked.queue(workers, 64);
                double[] predicted = WholeCycles.queue(register, 64, workers, 0).own();
                assertAlike(expected, predicted, "%s from a queue for %d, seed %d".formatted(lfsr, workers, SEED));
            }
        }
    }

    /** The sum and the largest, which decide redundancy and imbalance, within a fifth. */
    private static void assertAlike(double[] expected, double[] predicted, String which) {
        assertThat(sum(predicted) / sum(expected)).as("all states, %s", which).isBetween(0.8, 1.25);
        assertThat(max(predicted) / max(expected)).as("most states, %s", which).isBetween(0.8, 1.25);
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    @Test
    void oneWorkerWalksEveryStateOnce() {
        ModelledRegister register = ModelledRegister.uniform(4096, 12.8);
        assertThat(WholeCycles.blocks(register, 1).own()).containsExactly(4096);
        assertThat(Math.abs(WholeCycles.queue(register, 100, 1, 0).walked() - 4096))
                .isLessThan(1);
    }

    @Test
    void aWorkerThatComesTooLateFindsAnEmptyQueue() {
        ModelledRegister register = ModelledRegister.primitive(1024);
        assertThat(WholeCycles.queue(register, 256, 2, 0).walked()).isGreaterThan(2000);
        assertThat(WholeCycles.queue(register, 256, 2, 5000).walked()).isBetween(1023.0, 1025.0);
    }

    @Test
    void segmentsShareAGiantCycleAndLookForCyclesWithoutAMark() {
        WorkShape.Segments shape = new WorkShape.Segments("segments", 64, 1);
        ModelledRegister giant = ModelledRegister.primitive(1 << 14);
        assertThat(SegmentWork.of(giant, shape, 2, true).walked()).isEqualTo(1 << 14);
        ModelledRegister shortOnes = ModelledRegister.uniform(1 << 14, 14.22);
        assertThat(SegmentWork.of(shortOnes, shape, 2, true).walked()).isGreaterThan(2 << 14);
        assertThat(SegmentWork.of(giant, shape, 2, false).segments()).isEqualTo(256);
        assertThat(SegmentWork.of(giant, shape, 2, true).segments()).isLessThan(32);
    }

    @Test
    void theScheduleSharesProcessorsEvenly() {
        Scaling perfect = Scaling.perfect("assumed");
        Schedule.Outcome two = Schedule.of(new double[2], new double[] {100, 300}, 0, perfect, 2);
        assertThat(two.length()).isEqualTo(300);
        Schedule.Outcome one = Schedule.of(new double[2], new double[] {100, 300}, 0, perfect, 1);
        assertThat(one.ownEnds()[0]).isEqualTo(200);
        assertThat(one.length()).isEqualTo(400);
        Schedule.Outcome stock = Schedule.of(new double[] {0, 50}, new double[] {10, 20}, 200, perfect, 2);
        // 60 by the first until 70, when the second comes; then 140 by both.
        assertThat(stock.length()).isEqualTo(140);
        Schedule.Outcome late = Schedule.of(new double[] {0, 500}, new double[] {0, 10}, 100, perfect, 2);
        assertThat(late.stockEnd()).isEqualTo(100);
        assertThat(late.length()).isEqualTo(510);
    }

    @Test
    void normalScoresAreSymmetricAndAscend() {
        assertThat(NormalScores.of(0, 1)).isZero();
        assertThat(NormalScores.of(0, 2)).isEqualTo(-NormalScores.of(1, 2));
        // The expected largest of four standard normal values is 1.029.
        assertThat(NormalScores.of(3, 4)).isBetween(1.02, 1.06);
    }
}
