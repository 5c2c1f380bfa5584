package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CrewTest {
    /** Waits for all others, so that nobody may work for two. */
    private static void meet(CyclicBarrier barrier) {
        try {
            int place = barrier.await(30, TimeUnit.SECONDS);
            assertThat(place).isNotNegative();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("not all workers work at once", e);
        }
    }

    private static void waitFor(Cancellation cancellation) {
        while (!cancellation.isRequested()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void eachWorkerWorksOnceAndAllAtTheSameTime(int workers) {
        Crew crew = new Crew(workers, Cancellation.NONE);
        assertThat(crew.workers()).isEqualTo(workers);
        for (int run = 0; run < 2; run++) {
            CyclicBarrier barrier = new CyclicBarrier(workers);
            Set<Integer> indices = ConcurrentHashMap.newKeySet();
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            AtomicInteger works = new AtomicInteger();
            crew.run(index -> {
                works.incrementAndGet();
                assertThat(indices.add(index) && threads.add(Thread.currentThread()))
                        .isTrue();
                meet(barrier);
            });
            assertThat(works.get()).isEqualTo(workers);
            assertThat(indices).allMatch(index -> index >= 0 && index < workers);
            assertThat(threads).contains(Thread.currentThread());
            threads.remove(Thread.currentThread());
            assertThat(threads).allMatch(Thread::isDaemon).noneMatch(Thread::isAlive);
            assertThat(threads)
                    .extracting(Thread::getName)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, workers)
                            .mapToObj(number -> Crew.THREAD_NAME + number)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whereOneFailsTheOthersAreToldToStopAndItsFailureIsPassedOn(int failing) {
        Crew crew = new Crew(3, Cancellation.NONE);
        IllegalArgumentException cause = new IllegalArgumentException("spoilt");
        AtomicInteger stopped = new AtomicInteger();
        assertThat(crew.cancellation().isRequested()).isFalse();
        assertThatThrownBy(() -> crew.run(index -> {
                    if (index == failing) {
                        throw cause;
                    }
                    waitFor(crew.cancellation());
                    stopped.incrementAndGet();
                    crew.cancellation().check();
                }))
                .isSameAs(cause);
        assertThat(stopped.get()).as("all have stopped by then").isEqualTo(2);
    }

    @Test
    void anErrorIsPassedOnAsItIs() {
        OutOfMemoryError error = new OutOfMemoryError("no more");
        assertThatThrownBy(() -> new Crew(2, Cancellation.NONE).run(index -> {
                    if (index == 1) {
                        throw error;
                    }
                }))
                .isSameAs(error);
    }

    @Test
    void whenTheCallerCancelsAllStopAndThatIsWhatIsSaid() {
        Cancellation.Switch off = Cancellation.newSwitch();
        Crew crew = new Crew(2, off);
        assertThatThrownBy(() -> crew.run(index -> {
                    if (index == 1) {
                        off.request();
                    }
                    waitFor(crew.cancellation());
                    crew.cancellation().check();
                }))
                .isInstanceOf(CancellationException.class);
        Crew late = new Crew(1, off);
        assertThatThrownBy(() -> late.run(index -> {}))
                .as("asked for while the work came to its end")
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aWorkerThatStopsWithoutBeingToldIsAContradiction() {
        assertThatThrownBy(() -> new Crew(2, Cancellation.NONE).run(index -> {
                    if (index == 1) {
                        throw new CancellationException("of its own accord");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(CancellationException.class);
    }

    /** Returns when the interrupt has been heard. */
    private static void interruptWhileItWaits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        while (thread.isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    /** The interrupt is for whoever called; the work has no use for it. */
    @Test
    void anInterruptOfTheCallerNeitherEndsTheWorkNorIsLost() throws InterruptedException {
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        AtomicInteger works = new AtomicInteger();
        Thread caller = new Thread(() -> {
            Thread here = Thread.currentThread();
            new Crew(2, Cancellation.NONE).run(index -> {
                if (index == 1) {
                    interruptWhileItWaits(here);
                }
                works.incrementAndGet();
            });
            interrupted.set(here.isInterrupted());
        });
        caller.start();
        caller.join();
        assertThat(works.get()).isEqualTo(2);
        assertThat(interrupted.get()).isTrue();
    }
}
