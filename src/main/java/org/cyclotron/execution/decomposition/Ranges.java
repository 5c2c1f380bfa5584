package org.cyclotron.execution.decomposition;

import java.math.BigInteger;

/** Equal parts of a range of numbers. */
final class Ranges {
    private Ranges() {}

    /** The lower bound of part {@code index} of {@code parts} parts of [0, size): &lfloor;index &middot; size / parts&rfloor;. */
    static long bound(long size, long index, long parts) {
        return BigInteger.valueOf(size)
                .multiply(BigInteger.valueOf(index))
                .divide(BigInteger.valueOf(parts))
                .longValueExact();
    }
}
