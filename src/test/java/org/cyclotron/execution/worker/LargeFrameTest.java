package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameReader;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LargeFrameTest {
    private static final Frame FRAME = new Frame(7, new byte[100_000]);

    private final CountDownLatch taken = new CountDownLatch(1);
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    /** Takes nothing until it is allowed to. */
    private final OutputStream slow = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                taken.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            received.write(bytes, offset, length);
        }
    };

    @AfterEach
    void nothingWaits() {
        taken.countDown();
    }

    private LargeFrame frame() {
        return new LargeFrame(FRAME, new FrameWriter(slow));
    }

    @Test
    void aFrameThatIsTakenLateArrivesWhole() throws IOException {
        AtomicInteger polls = new AtomicInteger();
        frame().send(60_000, () -> {
            if (polls.incrementAndGet() == 3) {
                taken.countDown();
            }
            return false;
        });
        Frame arrived = new FrameReader(new ByteArrayInputStream(received.toByteArray())).read();
        assertThat(arrived.type()).isEqualTo(7);
        assertThat(arrived.length()).isEqualTo(100_000);
    }

    @Test
    void oneThatIsNotTakenInTimeIsGivenUp() {
        long before = System.nanoTime();
        assertThatThrownBy(() -> frame().send(50, Cancellation.NONE))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("it does not read what it is sent");
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(50_000_000);
    }

    @Test
    void aCancellationIsAnsweredBeforeItsTime() {
        assertThatThrownBy(() -> frame().send(Long.MAX_VALUE / 2_000_000, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anInterruptionIsKeptForTheCallerAndStopsNothing() throws IOException {
        AtomicInteger polls = new AtomicInteger();
        frame().send(60_000, () -> {
            if (polls.incrementAndGet() == 2) {
                Thread.currentThread().interrupt();
            }
            if (polls.get() == 5) {
                taken.countDown();
            }
            return false;
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(received.size()).isGreaterThan(100_000);
        taken.countDown();
        frame().send(60_000, Cancellation.NONE);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void whatKeepsItFromBeingWrittenIsTold() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the pipe is broken");
            }
        };
        assertThatThrownBy(() -> new LargeFrame(FRAME, new FrameWriter(broken)).send(60_000, Cancellation.NONE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it could not be sent a frame")
                .hasMessageContaining("the pipe is broken");
    }
}
