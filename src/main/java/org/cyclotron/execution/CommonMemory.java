package org.cyclotron.execution;

import org.cyclotron.enumeration.HeapLongs;
import org.cyclotron.enumeration.SharedLongs;
import org.jspecify.annotations.Nullable;

/** The memory that the workers of a division have in common. */
@FunctionalInterface
public interface CommonMemory {
    /** Of workers that are threads of this process. */
    CommonMemory OF_THIS_PROCESS = HeapLongs::new;

    /** Of workers that see nothing of each other. */
    CommonMemory NONE = size -> null;

    /**
     * Longs that the coordinator and all workers of a division read and write, all 0 when the division is made; null when
     * the workers have no memory in common.
     */
    @Nullable
    SharedLongs longs(long size);
}
