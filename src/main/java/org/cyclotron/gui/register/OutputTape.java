package org.cyclotron.gui.register;

import java.math.BigInteger;

/** The outputs of a running register in one piece, s(from) … s(to−1), of which the oldest are forgotten. */
final class OutputTape {
    private static final int MOST = 65_536;

    private long[] values = new long[256];
    private int first;
    private int end;
    private BigInteger from = BigInteger.ZERO;

    /** Forgets everything; what comes next is s(start). */
    void startAt(BigInteger start) {
        first = 0;
        end = 0;
        from = start;
    }

    void append(long value) {
        if (end == values.length) {
            makeRoom();
        }
        values[end++] = value;
        if (size() > MOST) {
            first++;
            from = from.add(BigInteger.ONE);
        }
    }

    /** Takes the newest back; where there is none, s(from) moves back. */
    void takeBack() {
        if (size() > 0) {
            end--;
        } else {
            from = from.subtract(BigInteger.ONE);
        }
    }

    /** The time of the oldest output kept. */
    BigInteger from() {
        return from;
    }

    int size() {
        return end - first;
    }

    /** The newest outputs, at most so many. @param separator between two of them */
    String tail(int most, String separator) {
        StringBuilder text = new StringBuilder();
        int begin = Math.max(first, end - most);
        for (int i = begin; i < end; i++) {
            text.append(i == begin ? "" : separator).append(values[i]);
        }
        return text.toString();
    }

    private void makeRoom() {
        long[] larger = size() > values.length / 2 ? new long[values.length * 2] : values;
        System.arraycopy(values, first, larger, 0, size());
        values = larger;
        end = size();
        first = 0;
    }
}
