package org.cyclotron.cycle;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cyclotron.lfsr.Lfsr;

/** The states of one cycle in the order of the steps, made one by one. */
public final class CycleStates {
    private CycleStates() {}

    /**
     * The states of the cycle through a state, that state first. Constant memory; one step a state.
     *
     * <p>Each state is a fresh array. The stream does not end if the state lies on a tail, so take a representative of
     * a {@link CycleTerm} or {@link ListedCycle}, or any state of a nonsingular register.
     *
     * @throws IllegalArgumentException when the state does not have d elements
     */
    public static Stream<long[]> through(Lfsr lfsr, long[] state) {
        if (state.length != lfsr.degree()) {
            throw new IllegalArgumentException(
                    "a state of this register has %s elements, not %s".formatted(lfsr.degree(), state.length));
        }
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Walk(lfsr, state.clone()), characteristics), false);
    }

    private static final class Walk implements Iterator<long[]> {
        private final Lfsr lfsr;
        private final long[] start;
        private final long[] current;
        private boolean ended;

        Walk(Lfsr lfsr, long[] start) {
            this.lfsr = lfsr;
            this.start = start;
            this.current = start.clone();
        }

        @Override
        public boolean hasNext() {
            return !ended;
        }

        @Override
        public long[] next() {
            if (ended) {
                throw new NoSuchElementException();
            }
            long[] state = current.clone();
            lfsr.step(current);
            ended = Arrays.equals(current, start);
            return state;
        }
    }
}
