package org.cyclotron.costmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QueueSharesTest {
    private static final long SEED = 271828L;
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    /** Gives each batch to the worker that is free first, one after the other; of equal ones to the first of them. */
    private static int[] played(DoubleUnaryOperator walked, int batches, int workers, double late) {
        int[] taken = new int[workers];
        for (int batch = 0; batch < batches; batch++) {
            int free = 0;
            double earliest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < workers; i++) {
                double at = (i == 0 ? 0 : late) + walked.applyAsDouble((double) taken[i] / batches);
                if (at < earliest) {
                    earliest = at;
                    free = i;
                }
            }
            taken[free]++;
        }
        return taken;
    }

    @Test
    void whoTakesHowManyBatchesIsWhatComesOfHandingThemOutOneByOne() {
        Random random = new Random(SEED);
        for (int trial = 0; trial < 2000; trial++) {
            double states = Math.pow(2, 4 + random.nextInt(12));
            double length = 1 + random.nextInt(40);
            DoubleUnaryOperator walked = share -> states * (1 - Math.pow(1 - share, length));
            int batches = 1 + random.nextInt(300);
            int workers = 1 + random.nextInt(9);
            double late = random.nextBoolean() ? 0 : random.nextDouble() * 1.2 * states;
            QueueShares shares = QueueShares.of(walked, batches, workers, late);
            int[] played = played(walked, batches, workers, late);
            for (int i = 0; i < workers; i++) {
                assertThat(shares.of(i) * batches)
                        .as(
                                "worker %d of %d, %d batches, late by %s, seed %d, trial %d",
                                i, workers, batches, late, SEED, trial)
                        .isEqualTo(played[i], ROUNDING);
            }
        }
    }

    /** Playing these batches through would take years. */
    @Test
    void aQueueOfAnyLengthTakesFewSteps() {
        AtomicInteger asked = new AtomicInteger();
        DoubleUnaryOperator walked = share -> {
            asked.incrementAndGet();
            return 1e18 * share;
        };
        double batches = QueueShares.MOST;
        QueueShares shares = QueueShares.of(walked, batches, 5, 0);
        assertThat(asked.get()).isBetween(50, 120);
        assertThat(shares.of(0) + 4 * shares.of(1)).isEqualTo(1, ROUNDING);
        assertThat(shares.of(0)).isEqualTo(0.2, ROUNDING);
    }
}
