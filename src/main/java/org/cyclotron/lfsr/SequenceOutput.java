package org.cyclotron.lfsr;

import java.util.PrimitiveIterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.cyclotron.algebra.field.FiniteField;

/**
 * The output s(0), s(1), … of a register from a start state, without end.
 *
 * <p>The cells lie in a ring, so that an output costs one multiplication a tap and no move. For use by one thread.
 */
public final class SequenceOutput implements PrimitiveIterator.OfLong {
    private final FiniteField field;
    private final int[] taps;
    private final long[] coefficients;
    private final long[] ring;
    private int oldest;

    /**
     * The output from a state (s(0), …, s(d&minus;1)), which is copied.
     *
     * @throws IllegalArgumentException when the state does not have d cells
     */
    public SequenceOutput(Lfsr lfsr, long[] state) {
        requireState(lfsr, state);
        field = lfsr.field();
        ring = state.clone();
        long[] row = lfsr.row();
        taps = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
        coefficients = new long[taps.length];
        for (int k = 0; k < taps.length; k++) {
            coefficients[k] = row[taps[k]];
        }
    }

    /** Refuses a state of the wrong length. */
    static void requireState(Lfsr lfsr, long[] state) {
        if (state.length != lfsr.degree()) {
            throw new IllegalArgumentException(
                    "a state has " + lfsr.degree() + " cells, one for each coefficient, not " + state.length);
        }
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public long nextLong() {
        long next = 0;
        for (int k = 0; k < taps.length; k++) {
            int cell = oldest + taps[k];
            long value = ring[cell >= ring.length ? cell - ring.length : cell];
            next = field.add(next, coefficients[k] == 1 ? value : field.multiply(coefficients[k], value));
        }
        long output = ring[oldest];
        ring[oldest] = next;
        oldest = oldest + 1 == ring.length ? 0 : oldest + 1;
        return output;
    }

    /** The state whose first cell is the next output. A fresh copy. */
    public long[] state() {
        long[] state = new long[ring.length];
        System.arraycopy(ring, oldest, state, 0, ring.length - oldest);
        System.arraycopy(ring, 0, state, ring.length - oldest, oldest);
        return state;
    }

    /** The first outputs from a state. */
    public static long[] first(Lfsr lfsr, long[] state, int count) {
        SequenceOutput output = new SequenceOutput(lfsr, state);
        long[] values = new long[count];
        for (int t = 0; t < count; t++) {
            values[t] = output.nextLong();
        }
        return values;
    }

    /** The endless output from a state as a sequential stream. */
    public static LongStream stream(Lfsr lfsr, long[] state) {
        return StreamSupport.longStream(
                Spliterators.spliteratorUnknownSize(
                        new SequenceOutput(lfsr, state), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }
}
