package org.cyclotron.cycle;

import java.math.BigInteger;

/**
 * One cycle.
 *
 * @param length the number of its states
 * @param representative one of them, d field elements; not copied, not to be changed
 */
// Listings run to millions of cycles: the array is handed over, not copied.
@SuppressWarnings("ArrayRecordComponent")
public record ListedCycle(BigInteger length, long[] representative) {}
