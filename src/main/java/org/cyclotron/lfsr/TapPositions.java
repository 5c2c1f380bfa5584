package org.cyclotron.lfsr;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;

/** Taps given by their numbers, and registers whose coefficients are all 0 or 1, which such lists can express. */
final class TapPositions {
    private TapPositions() {}

    /**
     * Marks the numbers of a list, each in 1 … length and named once.
     *
     * @return an array in which marks[k] tells whether tap k is there; marks[0] is unused
     */
    static boolean[] mark(NotationText in, NumberList taps, int length) throws NotationException {
        boolean[] marks = new boolean[length + 1];
        for (int i = 0; i < taps.size(); i++) {
            long tap = taps.value(i);
            if (tap == 0) {
                throw in.errorAt(
                        taps.place(i),
                        "taps count from 1; a 0 is the constant term of a polynomial: leave it out here");
            }
            if (tap < 0 || tap > length) {
                throw in.errorAt(taps.place(i), "taps of a register of " + length + " cells are 1 to " + length);
            }
            if (marks[(int) tap]) {
                throw in.errorAt(taps.place(i), "tap " + tap + " is named twice");
            }
            marks[(int) tap] = true;
        }
        return marks;
    }

    /** The length that the text or the caller names, else the largest tap. */
    static int lengthOrLargest(NotationText in, NumberList taps) throws NotationException {
        if (in.length().isPresent()) {
            return in.length().getAsInt();
        }
        long largest = 0;
        for (int i = 0; i < taps.size(); i++) {
            largest = Math.max(largest, taps.value(i));
            if (largest > Notations.MAXIMUM_DEGREE) {
                throw in.errorAt(taps.place(i), "a register has between 1 and " + Notations.MAXIMUM_DEGREE + " cells");
            }
        }
        if (taps.size() == 0) {
            throw in.errorAt(-1, "no taps, and no length is given");
        }
        return (int) Math.max(1, largest);
    }

    /** Reads delay taps, 1 = newest cell: c(d&minus;p) = 1 for each tap p. */
    static Lfsr delays(FiniteField field, NotationText in, NumberList taps) throws NotationException {
        int length = lengthOrLargest(in, taps);
        boolean[] marks = mark(in, taps, length);
        long[] row = new long[length];
        for (int p = 1; p <= length; p++) {
            row[length - p] = marks[p] ? 1 : 0;
        }
        return new Lfsr(field, row);
    }

    /** Whether every coefficient is 0 or 1. */
    static boolean areZeroOrOne(Lfsr lfsr) {
        return Arrays.stream(lfsr.row()).allMatch(c -> c <= 1);
    }

    /** The number of taps, that is, of coefficients other than 0. */
    static long count(Lfsr lfsr) {
        return Arrays.stream(lfsr.row()).filter(c -> c != 0).count();
    }

    /** The delay taps from the oldest on, such as {@code [4,3]}, with the length where the oldest cell is no tap. */
    static String formatDelays(Lfsr lfsr) {
        int d = lfsr.degree();
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < d; i++) {
            if (lfsr.coefficient(i) != 0) {
                text.append(text.length() > 1 ? "," : "").append(d - i);
            }
        }
        text.append(']');
        return lfsr.isSingular() ? text + " length " + d : text.toString();
    }
}
