package org.cyclotron.lfsr.code;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notations;

/** The lines with which every text begins: what the register is, and which end is which. */
final class Convention {
    /** Longer polynomials would not be read. */
    private static final int LONGEST = 76;

    private Convention() {}

    /** The lines without marks of comments, each at most about 100 characters of ASCII. */
    static List<String> lines(Lfsr lfsr) {
        List<String> lines = new ArrayList<>();
        int d = lfsr.degree();
        lines.add("Linear feedback shift register of " + d + (d == 1 ? " cell" : " cells") + " over "
                + lfsr.field().name() + ", written by Cyclotron.");
        Notations.CHARACTERISTIC
                .format(lfsr)
                .filter(text -> text.length() <= LONGEST)
                .ifPresent(text -> lines.add("Characteristic polynomial " + text + "."));
        lines.add("Convention: s(t+d) = c0 s(t) + c1 s(t+1) + ... + c(d-1) s(t+d-1), d = " + d + ".");
        lines.add("The state is s(t), ..., s(t+d-1), the oldest first; the output is s(t).");
        lines.addAll(elements(lfsr.field()));
        return lines;
    }

    private static List<String> elements(FiniteField field) {
        long[] modulus = field.modulus();
        if (modulus == null) {
            return List.of();
        }
        return List.of(
                "Elements are the integers 0 ... " + (field.order() - 1) + ": their digits to the base "
                        + field.characteristic() + ", the lowest first,",
                "are the coefficients of 1, a, a^2, ..., where a is a root of " + ModulusText.format(modulus) + ".");
    }

    /** The lines behind a mark, such as {@code // }. */
    static String commented(Lfsr lfsr, String mark) {
        StringBuilder text = new StringBuilder();
        lines(lfsr).forEach(line -> text.append(mark).append(line).append('\n'));
        return text.toString();
    }
}
