package org.cyclotron.enumeration;

/** One long that is read wherever it is asked: for claims of so many marks that nobody has the memory. */
final class OneLong implements SharedLongs {
    private final boolean forgetful;
    private long value;

    OneLong() {
        this(false);
    }

    /** @param forgetful whether bits that are set are forgotten, so that no mark is ever claimed */
    OneLong(boolean forgetful) {
        this.forgetful = forgetful;
    }

    @Override
    public long size() {
        return Long.MAX_VALUE;
    }

    @Override
    public long getOpaque(long index) {
        return value;
    }

    @Override
    public long get(long index) {
        return value;
    }

    @Override
    public void set(long index, long value) {
        this.value = value;
    }

    @Override
    public long getAndAdd(long index, long more) {
        long before = value;
        value += more;
        return before;
    }

    @Override
    public long getAndBitwiseOr(long index, long bits) {
        long before = value;
        value |= forgetful ? 0 : bits;
        return before;
    }
}
