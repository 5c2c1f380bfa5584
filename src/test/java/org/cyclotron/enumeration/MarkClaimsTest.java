package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkClaimsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "64, 1", "65, 2", "128, 2", "1000001, 15626"})
    void aLongHoldsSixtyFourMarks(long marks, long longs) {
        assertThat(MarkClaims.words(marks)).isEqualTo(longs);
        assertThat(MarkClaims.bytes((double) marks)).isEqualTo(8.0 * (double) longs);
    }

    @Test
    void claimsInMemoryInCommonStandFromTheirIndexOnAndAreHeardOfByOthers() {
        HeapLongs longs = new HeapLongs(6);
        MarkClaims claims = new MarkClaims(longs, 3);
        MarkClaims others = new MarkClaims(longs, 3);
        assertThat(claims.claim(0)).isTrue();
        assertThat(claims.claim(66)).isTrue();
        assertThat(longs.toArray()).containsExactly(0, 0, 0, 1, 4, 0);
        assertThat(others.isClaimed(66)).isTrue();
        assertThat(others.claim(66)).isFalse();
        assertThat(others.claim(67)).isTrue();
    }

    @Test
    void outsideItsRangeAMarkCountsAsClaimedByAnother() {
        MarkClaims claims = new MarkClaims(100);
        assertThat(claims.isLimited()).isFalse();
        claims.limitTo(10, 20);
        assertThat(claims.isLimited()).isTrue();
        for (long id : new long[] {0, 9, 20, 99}) {
            assertThat(claims.claim(id)).as("mark %d", id).isFalse();
            assertThat(claims.isClaimed(id)).as("mark %d", id).isFalse();
        }
        assertThat(claims.claim(10)).isTrue();
        assertThat(claims.claim(19)).isTrue();
        assertThat(claims.claim(19)).isFalse();
    }

    @Test
    void whileClaimsAreSuspendedNoneIsMadeAndNoneIsForgotten() {
        MarkClaims claims = new MarkClaims(10);
        assertThat(claims.isSuspended()).isFalse();
        assertThat(claims.claim(1)).isTrue();
        claims.suspend();
        assertThat(claims.isSuspended()).isTrue();
        assertThat(claims.claim(2)).isFalse();
        claims.resume();
        assertThat(claims.isSuspended()).isFalse();
        assertThat(claims.claim(2)).isTrue();
        assertThat(claims.claim(1)).isFalse();
    }

    @Test
    void exactlyOneOfManyThreadsClaimsAMark() {
        int marks = 5000;
        MarkClaims claims = new MarkClaims(marks);
        AtomicLong claimed = new AtomicLong();
        new Crew(4, Cancellation.NONE).run(worker -> {
            for (int i = 0; i < marks; i++) {
                claimed.addAndGet(claims.claim(i) ? 1 : 0);
            }
        });
        assertThat(claimed.get()).isEqualTo(marks);
    }
}
