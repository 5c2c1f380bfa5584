package org.cyclotron.sequence;

import java.math.BigInteger;
import org.cyclotron.lfsr.Lfsr;

/**
 * A state as people type it: its d elements divided by commas, semicolons or blanks, its number &Sigma; s(i) q^i in decimal,
 * or in hexadecimal after {@code 0x}. Stateless.
 */
public final class StartState {
    private static final int LONGEST_NUMBER = 50_000;

    private StartState() {}

    /**
     * Reads a state.
     *
     * @return d elements
     * @throws IllegalArgumentException in words for people, when the text is no state of the register
     */
    public static long[] parse(Lfsr lfsr, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("there is no state here");
        }
        String[] entries = stripped.replaceAll("^[\\[({]|[])}]$", "").strip().split("\\s*[,;]\\s*|\\s+", -1);
        return entries.length == 1 && (lfsr.degree() > 1 || entries[0].startsWith("0x"))
                ? numbered(lfsr, entries[0])
                : elements(lfsr, entries);
    }

    private static long[] numbered(Lfsr lfsr, String text) {
        boolean hexadecimal = text.regionMatches(true, 0, "0x", 0, 2);
        String digits = hexadecimal ? text.substring(2) : text;
        if (!digits.matches(hexadecimal ? "[0-9A-Fa-f]+" : "[0-9]+") || digits.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException(
                    shown(text) + " is neither a list of " + lfsr.degree() + " elements nor a number");
        }
        return lfsr.state(new BigInteger(digits, hexadecimal ? 16 : 10));
    }

    private static long[] elements(Lfsr lfsr, String[] entries) {
        if (entries.length != lfsr.degree()) {
            throw new IllegalArgumentException("a state of this register has " + lfsr.degree() + " elements, not "
                    + entries.length + "; or give its number");
        }
        long[] state = new long[entries.length];
        for (int i = 0; i < state.length; i++) {
            state[i] = entries[i].matches("[0-9]{1,18}") ? Long.parseLong(entries[i]) : -1;
            if (!lfsr.field().contains(state[i])) {
                throw new IllegalArgumentException("entry " + (i + 1) + ": “" + shown(entries[i])
                        + "” is not an element of " + lfsr.field().name());
            }
        }
        return state;
    }

    private static String shown(String text) {
        return text.length() <= 24 ? text : text.substring(0, 23) + "…";
    }
}
