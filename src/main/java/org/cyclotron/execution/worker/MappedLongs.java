package org.cyclotron.execution.worker;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.cyclotron.enumeration.SharedLongs;

/**
 * Longs in memory that several processes have mapped. The atomic operations of the processor work across processes as they
 * do across threads.
 */
final class MappedLongs implements SharedLongs {
    private static final VarHandle VALUE = ValueLayout.JAVA_LONG.varHandle();

    private final MemorySegment memory;

    MappedLongs(MemorySegment memory) {
        this.memory = memory;
    }

    @Override
    public long size() {
        return memory.byteSize() / Long.BYTES;
    }

    @Override
    public long getOpaque(long index) {
        return (long) VALUE.getOpaque(memory, index << 3);
    }

    @Override
    public long get(long index) {
        return (long) VALUE.getVolatile(memory, index << 3);
    }

    @Override
    public void set(long index, long value) {
        VALUE.setVolatile(memory, index << 3, value);
    }

    @Override
    public long getAndAdd(long index, long more) {
        return (long) VALUE.getAndAdd(memory, index << 3, more);
    }

    @Override
    public long getAndBitwiseOr(long index, long bits) {
        return (long) VALUE.getAndBitwiseOr(memory, index << 3, bits);
    }

    /** Makes all of them 0 and lets other processes see it. */
    void clear() {
        memory.fill((byte) 0);
        VarHandle.fullFence();
    }
}
