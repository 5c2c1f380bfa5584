package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cyclotron.enumeration.SharedLongs;

/** The longs that the workers of a division have in common, in shared memory. Used by one run at a time. */
final class SharedCommons {
    private final SharedFile file;
    private final long size;
    private final AtomicBoolean taken = new AtomicBoolean(true);
    private final MappedLongs longs;

    /** So many longs at least, taken by the caller. */
    SharedCommons(long leastSize) throws IOException {
        size = Math.max(leastSize, 1024);
        file = SharedFile.create(size * Long.BYTES);
        longs = new MappedLongs(file.memory());
    }

    /** Takes it for a run; false when another has it. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    void giveBack() {
        taken.set(false);
    }

    boolean holds(long count) {
        return size >= count;
    }

    SharedFile file() {
        return file;
    }

    long bytes() {
        return size * Long.BYTES;
    }

    /** The longs, all 0. */
    SharedLongs cleared() {
        longs.clear();
        return longs;
    }
}
