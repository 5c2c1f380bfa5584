package org.cyclotron.execution.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ThreadTeamTest {
    private static final int SIZE = 3;

    /** Each piece of work waits for the others, so that each thread has one. */
    private static Map<Integer, Thread> work(ThreadTeam team) throws InterruptedException {
        Map<Integer, Thread> threads = new ConcurrentHashMap<>();
        CountDownLatch all = new CountDownLatch(SIZE);
        team.begin(index -> {
            threads.put(index, Thread.currentThread());
            all.countDown();
        });
        all.await();
        return threads;
    }

    @Test
    void threadsStandReadyAfterItIsPreparedAndEachIsGivenAPieceOfWork() throws InterruptedException {
        ThreadTeam team = new ThreadTeam(SIZE);
        try {
            assertThat(team.size()).isEqualTo(SIZE);
            assertThat(team.setupNanos()).isZero();
            team.prepare();
            long setup = team.setupNanos();
            assertThat(setup).isPositive();
            team.prepare();
            assertThat(team.setupNanos()).as("nothing was missing").isEqualTo(setup);
            Map<Integer, Thread> threads = work(team);
            assertThat(threads).containsOnlyKeys(0, 1, 2);
            for (Thread thread : threads.values()) {
                assertThat(thread.isDaemon()).isTrue();
                assertThat(thread.getName()).matches(ThreadsBackend.THREAD_NAME + "[234]");
            }
        } finally {
            team.end();
        }
    }

    @Test
    void itsThreadsHaveEndedWhenItWasEndedEvenByAnInterruptedThreadWhichStaysInterrupted() throws InterruptedException {
        ThreadTeam team = new ThreadTeam(SIZE);
        team.prepare();
        Map<Integer, Thread> threads = work(team);
        Thread.currentThread().interrupt();
        team.end();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(threads.values()).noneMatch(Thread::isAlive);
        ThreadTeam other = new ThreadTeam(1);
        other.prepare();
        other.end();
        assertThat(Thread.interrupted()).as("nobody interrupted it").isFalse();
    }

    @Test
    void aTeamThatIsAtWorkIsNotGivenToAnother() {
        ThreadTeams teams = new ThreadTeams();
        try {
            ThreadTeam first = teams.take(2);
            ThreadTeam second = teams.take(2);
            assertThat(second).isNotSameAs(first);
            teams.put(first);
            ThreadTeam alone = teams.take(1);
            assertThat(alone.size()).isEqualTo(1);
            assertThat(teams.take(2)).isSameAs(first);
            ThreadTeam third = teams.take(2);
            assertThat(third).isNotSameAs(first).isNotSameAs(second);
            teams.put(alone);
            teams.put(third);
            teams.put(first);
            teams.put(second);
        } finally {
            teams.release();
        }
    }
}
