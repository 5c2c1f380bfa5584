package org.cyclotron.report;

import java.math.BigInteger;
import java.util.Locale;
import org.cyclotron.lfsr.Lfsr;

/**
 * States as people read them: over GF(2) the state number in hexadecimal, {@code 0x016}, with a digit for each four
 * cells begun; over other fields the elements, {@code 1,0,2}. Stateless.
 */
public final class StateText {
    /** Between the kept ends of an abridged state. */
    private static final String CUT = "…";

    private StateText() {}

    /** Every cell. Linear in the degree. */
    public static String of(Lfsr lfsr, long[] state) {
        if (lfsr.field().order() != 2) {
            return elements(state);
        }
        int digits = (lfsr.degree() + 3) / 4;
        String hex = lfsr.stateNumber(state).toString(16).toUpperCase(Locale.ROOT);
        return "0x" + "0".repeat(digits - hex.length()) + hex;
    }

    /** The state with this number. */
    public static String of(Lfsr lfsr, BigInteger number) {
        return of(lfsr, lfsr.state(number));
    }

    /** At most so many characters, the beginning and the end kept. @param most at least 5 */
    public static String abridged(Lfsr lfsr, long[] state, int most) {
        return abridged(of(lfsr, state), most);
    }

    /** At most so many characters of a text, its beginning and its end kept. @param most at least 5 */
    public static String abridged(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = (most - CUT.length()) / 2;
        return text.substring(0, most - CUT.length() - end) + CUT + text.substring(text.length() - end);
    }

    /** Every element in decimal, separated by commas, as in an LFSR file. */
    public static String elements(long[] state) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < state.length; i++) {
            text.append(i == 0 ? "" : ",").append(state[i]);
        }
        return text.toString();
    }
}
