package org.cyclotron.enumeration;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Longs for the threads of this process. */
public final class HeapLongs implements SharedLongs {
    private static final VarHandle VALUE = MethodHandles.arrayElementVarHandle(long[].class);

    private final long[] values;

    /** So many longs, all 0. */
    public HeapLongs(long size) {
        values = new long[Math.toIntExact(size)];
    }

    @Override
    public long size() {
        return values.length;
    }

    @Override
    public long getOpaque(long index) {
        return (long) VALUE.getOpaque(values, (int) index);
    }

    @Override
    public long get(long index) {
        return (long) VALUE.getVolatile(values, (int) index);
    }

    @Override
    public void set(long index, long value) {
        VALUE.setVolatile(values, (int) index, value);
    }

    @Override
    public long getAndAdd(long index, long more) {
        return (long) VALUE.getAndAdd(values, (int) index, more);
    }

    @Override
    public long getAndBitwiseOr(long index, long bits) {
        return (long) VALUE.getAndBitwiseOr(values, (int) index, bits);
    }

    /** A copy of all values, while nobody writes. */
    long[] toArray() {
        return values.clone();
    }

    /** Sets all values, before anybody else reads. */
    void set(long[] all) {
        System.arraycopy(all, 0, values, 0, values.length);
        VarHandle.fullFence();
    }
}
