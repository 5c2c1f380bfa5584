package org.cyclotron.execution.worker;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.PayloadWriter;
import org.cyclotron.process.ProtocolException;

/**
 * Contents of tasks and outcomes in memory that the coordinator and one worker share; the frame says only where. Two
 * slots for each direction, used in turn, since at most two tasks are on their way; what does not fit a slot travels in
 * the frame.
 */
final class Mailbox implements WorkerPipe {
    private static final int SLOTS = 2;
    private static final int SLOT_BYTES = 1 << 19;
    static final long BYTES = 2L * SLOTS * SLOT_BYTES;

    private final MemorySegment memory;
    private final int firstOut;
    private final int firstIn;

    private Mailbox(MemorySegment memory, int firstOut, int firstIn) {
        this.memory = memory;
        this.firstOut = firstOut;
        this.firstIn = firstIn;
    }

    /** The coordinator's end. */
    static Mailbox ofCoordinator(MemorySegment memory) {
        return new Mailbox(memory, 0, SLOTS);
    }

    /** The worker's end. */
    static Mailbox ofWorker(MemorySegment memory) {
        return new Mailbox(memory, SLOTS, 0);
    }

    @Override
    public void outgoing(PayloadWriter out, long number, FrameWriter.Payload content) throws IOException {
        PayloadWriter writer = new PayloadWriter();
        content.write(writer);
        byte[] bytes = writer.bytes();
        out.flag(bytes.length <= SLOT_BYTES);
        if (bytes.length > SLOT_BYTES) {
            out.block(bytes);
            return;
        }
        int slot = (int) (number % SLOTS);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, offset(firstOut + slot), bytes.length);
        VarHandle.releaseFence();
        out.integer(slot);
        out.integer(bytes.length);
    }

    @Override
    public PayloadReader incoming(PayloadReader in) throws IOException {
        if (!in.flag()) {
            return new Frame(0, in.block()).payload();
        }
        int slot = in.integer();
        int length = in.integer();
        if (slot < 0 || slot >= SLOTS || length < 0 || length > SLOT_BYTES) {
            throw new ProtocolException("there is no mail of %d bytes in slot %d".formatted(length, slot));
        }
        byte[] bytes = new byte[length];
        VarHandle.acquireFence();
        MemorySegment.copy(memory, ValueLayout.JAVA_BYTE, offset(firstIn + slot), bytes, 0, length);
        return new Frame(0, bytes).payload();
    }

    private static long offset(int slot) {
        return (long) slot * SLOT_BYTES;
    }
}
