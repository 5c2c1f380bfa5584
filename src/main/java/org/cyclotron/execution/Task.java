package org.cyclotron.execution;

import java.util.List;
import java.util.Optional;

/** A piece of work, as data: what to walk, not how. Numbers are state numbers of the periodic part unless said otherwise. */
public sealed interface Task {
    /** How much there is to divide; a task of size 1 cannot be split. */
    default long size() {
        return 1;
    }

    /** The two halves of this task; empty when it cannot be split. */
    default Optional<Halves> halves() {
        return Optional.empty();
    }

    /** Whether there are so many of its kind that a worker may hold the next one while it works on this one. */
    default boolean isOneOfMany() {
        return false;
    }

    /** A task in two. */
    record Halves(Task first, Task second) {}

    /** Walk the cycles of the start states in [from, to). */
    record StartRange(long from, long to) implements Task {
        @Override
        public boolean isOneOfMany() {
            return true;
        }

        @Override
        public long size() {
            return to - from;
        }

        @Override
        public Optional<Halves> halves() {
            long middle = from + (to - from) / 2;
            return size() < 2
                    ? Optional.empty()
                    : Optional.of(new Halves(new StartRange(from, middle), new StartRange(middle, to)));
        }
    }

    /**
     * Walk the cycles of these start states, each the tuple of its cells.
     *
     * @param states not copied, not to be changed
     */
    record ListedStarts(List<long[]> states) implements Task {}

    /** Walk to zero from the states in [from, to), numbers of the whole register. */
    record TreeRange(long from, long to) implements Task {
        @Override
        public long size() {
            return to - from;
        }

        @Override
        public Optional<Halves> halves() {
            long middle = from + (to - from) / 2;
            return size() < 2
                    ? Optional.empty()
                    : Optional.of(new Halves(new TreeRange(from, middle), new TreeRange(middle, to)));
        }
    }

    /** Walk segments from the unclaimed marks with ids in [from, to), of those of a pass. */
    record MarkRange(int pass, long from, long to) implements Task {
        @Override
        public boolean isOneOfMany() {
            return true;
        }
    }

    /** Try the words of so many symbols with numbers in [from, to) for cycles of that length without a mark of a pass. */
    record WordRange(int pass, int period, long from, long to) implements Task {
        @Override
        public boolean isOneOfMany() {
            return true;
        }
    }

    /** Look among the states in [from, to) for leaders of cycles without a mark of a pass. */
    record RestRange(int pass, long from, long to) implements Task {
        @Override
        public boolean isOneOfMany() {
            return true;
        }
    }

    /**
     * Walk pieces of cycles of known length.
     *
     * @param first the index of the first piece among all pieces of the register
     */
    record PieceRange(int first, List<Piece> pieces) implements Task {}

    /** So many steps from a state. */
    record Piece(long start, long steps) {}

    /** Enumerate a whole register of the plan, by its index. */
    record WholeRegister(int index) implements Task {}
}
