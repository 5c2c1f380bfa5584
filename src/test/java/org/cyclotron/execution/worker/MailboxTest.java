package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.process.Frame;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {
    private final MemorySegment memory = Arena.ofAuto().allocate(Mailbox.BYTES);
    private final Mailbox coordinator = Mailbox.ofCoordinator(memory);
    private final Mailbox worker = Mailbox.ofWorker(memory);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 10, (1 << 19) - 4, (1 << 19) - 3, 1 << 20})
    void contentOfAnySizeArrivesBesideTheFrameOrInIt(int size) throws IOException {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) 42);
        PayloadWriter frame = new PayloadWriter();
        coordinator.outgoing(frame, 0, out -> out.block(content));
        assertThat(frame.bytes().length).isLessThan(Math.max(20, size + 20));
        assertThat(worker.incoming(reader(frame)).block()).isEqualTo(content);
    }

    @Test
    void twoInEachDirectionDoNotOverwriteEachOther() throws IOException {
        List<PayloadReader> arrived = new ArrayList<>();
        for (long number = 6; number < 8; number++) {
            for (Mailbox sender : List.of(coordinator, worker)) {
                long text = 10 * number + (sender == worker ? 1 : 0);
                PayloadWriter frame = new PayloadWriter();
                sender.outgoing(frame, number, out -> out.number(text));
                arrived.add(reader(frame));
            }
        }
        assertThat(worker.incoming(arrived.get(0)).number()).isEqualTo(60);
        assertThat(coordinator.incoming(arrived.get(1)).number()).isEqualTo(61);
        assertThat(worker.incoming(arrived.get(2)).number()).isEqualTo(70);
        assertThat(coordinator.incoming(arrived.get(3)).number()).isEqualTo(71);
    }

    @Test
    void mailWhereNoneCanBeIsRefused() {
        for (int[] place : new int[][] {{2, 1}, {-1, 1}, {0, -1}, {0, 1 << 20}}) {
            assertThatThrownBy(() -> {
                        PayloadWriter frame = new PayloadWriter();
                        frame.flag(true);
                        frame.integer(place[0]);
                        frame.integer(place[1]);
                        worker.incoming(reader(frame));
                    })
                    .isInstanceOf(ProtocolException.class);
        }
    }

    private static PayloadReader reader(PayloadWriter frame) {
        return new Frame(0, frame.bytes()).payload();
    }
}
