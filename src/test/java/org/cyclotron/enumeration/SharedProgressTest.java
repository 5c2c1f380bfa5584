package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

class SharedProgressTest {
    private final List<String> reports = new ArrayList<>();
    private final Progress listening = (done, total) -> reports.add(done + " of " + total);

    private SharedProgress of(long states, long factor) {
        return new SharedProgress(BigInteger.valueOf(states), factor, listening);
    }

    @Test
    void whatSeveralWalksReportOfThemselvesIsAddedUp() {
        SharedProgress shared = of(1000, 1);
        Progress first = shared.forWalk();
        Progress second = shared.forWalk();
        first.report(100, 1000);
        second.report(30, 1000);
        first.report(250, 1000);
        second.report(31, 1000);
        shared.add(9);
        assertThat(reports).containsExactly("100 of 1000", "130 of 1000", "280 of 1000", "281 of 1000", "290 of 1000");
    }

    @Test
    void aWalkedStateStandsForThoseOfItsTree() {
        SharedProgress shared = of(1000, 8);
        shared.add(1);
        shared.add(99);
        shared.add(25);
        shared.add(1);
        assertThat(reports).containsExactly("8 of 1000", "800 of 1000", "1000 of 1000", "1000 of 1000");
    }

    @Test
    void moreStatesThanALongHoldsAreReportedAsTheGreatest() {
        SharedProgress shared = new SharedProgress(BigInteger.TWO.pow(80), 4, listening);
        shared.add(1L << 40);
        shared.add(Long.MAX_VALUE / 4 - (1L << 40));
        shared.finish();
        String all = Long.MAX_VALUE + " of " + Long.MAX_VALUE;
        assertThat(reports).containsExactly((1L << 42) + " of " + Long.MAX_VALUE, all, all);
    }

    /** The second pass takes half as long as the first, the third twice as long. */
    @Test
    void eachPassMakesTheWholeLargerByWhatItTakesBesideTheFirst() {
        SharedProgress shared = of(1000, 1);
        shared.add(1000);
        shared.beginPass(0.5);
        shared.forWalk().report(0, 1000);
        shared.forWalk().report(500, 1000);
        shared.add(500);
        shared.beginPass(2);
        shared.add(250);
        shared.add(750);
        assertThat(reports)
                .containsExactly(
                        "1000 of 1000", "1000 of 1500", "1250 of 1500", "1500 of 1500", "2000 of 3500", "3500 of 3500");
    }

    @Test
    void theLastReportIsOfAllStates() {
        SharedProgress shared = of(1000, 1);
        shared.add(10);
        shared.finish();
        assertThat(reports).last().isEqualTo("1000 of 1000");
    }

    @Test
    void noReportFallsBehindOneBeforeHoweverManyWalksReportAtATime() throws InterruptedException {
        List<Long> heard = new ArrayList<>();
        SharedProgress shared = new SharedProgress(BigInteger.valueOf(80_000), 1, (done, total) -> heard.add(done));
        List<Thread> walks = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    Progress walk = shared.forWalk();
                    LongStream.rangeClosed(1, 20_000).forEach(states -> walk.report(states, 80_000));
                }))
                .toList();
        walks.forEach(Thread::start);
        for (Thread walk : walks) {
            walk.join();
        }
        assertThat(heard).hasSize(80_000).isSorted().last().isEqualTo(80_000L);
    }
}
