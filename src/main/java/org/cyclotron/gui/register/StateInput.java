package org.cyclotron.gui.register;

import java.math.BigInteger;
import java.util.Arrays;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.StateText;

/**
 * States as people type them: the cells s(t), s(t+1), … between commas or blanks, for fields of at most ten elements also
 * without anything between, or the number of the state in hexadecimal, {@code 0x59}. Stateless.
 */
final class StateInput {
    private static final int MOST_DIGITS = 64;

    private StateInput() {}

    /**
     * The state in a text.
     *
     * @throws IllegalArgumentException in words for people, naming the entry at fault
     */
    static long[] parse(Lfsr lfsr, String text) {
        String plain = text.strip();
        if (plain.matches("0[xX][0-9a-fA-F]+")) {
            return numbered(lfsr, new BigInteger(plain.substring(2), 16));
        }
        String[] entries = plain.split("[\\s,;]+", -1);
        if (entries.length == 1 && lfsr.degree() > 1 && lfsr.field().order() <= 10) {
            entries = plain.split("", -1);
            entries = Arrays.copyOf(entries, Math.max(0, entries.length - 1));
        }
        if (plain.isEmpty() || entries.length != lfsr.degree()) {
            throw new IllegalArgumentException("A state of this register has " + lfsr.degree()
                    + (lfsr.degree() == 1 ? " cell" : " cells") + ", not " + (plain.isEmpty() ? 0 : entries.length)
                    + ": type s(t), s(t+1), … or a state number such as 0x59");
        }
        long[] state = new long[entries.length];
        for (int i = 0; i < entries.length; i++) {
            state[i] = element(lfsr, entries[i], i);
        }
        return state;
    }

    /** The state as it would be typed: cells; of more than 64 over GF(2) its number. */
    static String format(Lfsr lfsr, long[] state) {
        if (lfsr.field().order() == 2 && lfsr.degree() > MOST_DIGITS) {
            return StateText.of(lfsr, state);
        }
        String elements = StateText.elements(state);
        return lfsr.field().order() <= 10 && lfsr.degree() <= MOST_DIGITS ? elements.replace(",", "") : elements;
    }

    private static long[] numbered(Lfsr lfsr, BigInteger number) {
        if (number.compareTo(lfsr.stateCount()) >= 0) {
            throw new IllegalArgumentException("There is no state of this number: there are "
                    + lfsr.field().order() + "^" + lfsr.degree() + " states, counted from 0");
        }
        return lfsr.state(number);
    }

    private static long element(Lfsr lfsr, String entry, int index) {
        boolean fits = entry.matches("[0-9]{1,16}") && lfsr.field().contains(Long.parseLong(entry));
        if (!fits) {
            throw new IllegalArgumentException("Entry " + (index + 1) + ", “" + entry + "”, is not an element of "
                    + lfsr.field().name());
        }
        return Long.parseLong(entry);
    }
}
