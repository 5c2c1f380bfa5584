package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerEchoTest {
    private static List<long[]> states(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new long[] {i & 1, i >> 1 & 1, i >> 2 & 1})
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void statesOfAnyNumberComeBackAndTheProcessEnds(boolean sharedMemory) throws IOException {
        long pid;
        try (WorkerEcho echo = WorkerEcho.start(sharedMemory, Cancellation.NONE)) {
            pid = echo.pid();
            for (int count : new int[] {1, 10, 10_000, 300_000, 10}) {
                assertThat(echo.exchange(states(count), Cancellation.NONE)).isPositive();
            }
            assertThat(ProcessHandle.of(pid)).isPresent();
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWorkerThatDiedIsAFaultAndNoValue(boolean sharedMemory) throws IOException {
        try (WorkerEcho echo = WorkerEcho.start(sharedMemory, Cancellation.NONE)) {
            ProcessHandle process = ProcessHandle.of(echo.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            assertThatThrownBy(() -> echo.exchange(states(10), Cancellation.NONE))
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anExchangeIsCancelled(boolean sharedMemory) throws IOException {
        try (WorkerEcho echo = WorkerEcho.start(sharedMemory, Cancellation.NONE)) {
            assertThatThrownBy(() -> echo.exchange(states(10), () -> true)).isInstanceOf(CancellationException.class);
        }
    }
}
