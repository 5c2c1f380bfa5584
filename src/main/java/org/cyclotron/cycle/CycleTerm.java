package org.cyclotron.cycle;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One term length&times;count of a cycle structure: {@code count} cycles of {@code length} states each.
 *
 * @param representative a state on one of these cycles, d field elements, or null when none was computed; not copied,
 *     not to be changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Terms are many and states long: a copy for each reader would cost more than it
// protects.
public record CycleTerm(BigInteger length, BigInteger count, long @Nullable [] representative) {
    public CycleTerm {
        if (length.signum() <= 0 || count.signum() <= 0) {
            throw new IllegalArgumentException("a term needs a positive length and count, not " + length + "×" + count);
        }
    }

    /** A term without a representative. */
    public static CycleTerm of(long length, long count) {
        return new CycleTerm(BigInteger.valueOf(length), BigInteger.valueOf(count), null);
    }

    /** The states on these cycles: length &middot; count. */
    public BigInteger states() {
        return length.multiply(count);
    }

    /** The same length and count, whatever the representatives. */
    public boolean sameAs(CycleTerm other) {
        return length.equals(other.length) && count.equals(other.count);
    }

    /** The same length, count and representative. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CycleTerm term && sameAs(term) && Arrays.equals(representative, term.representative);
    }

    @Override
    public int hashCode() {
        return Objects.hash(length, count, Arrays.hashCode(representative));
    }

    @Override
    public String toString() {
        return length + "×" + count;
    }
}
