package org.cyclotron.lfsr.code;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;

/** LaTeX: recurrence, characteristic and connection polynomial and start state as displayed formulas. */
final class LatexFormulas extends Program {
    private static final int TERMS_A_LINE = 8;

    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String label() {
        return "LaTeX";
    }

    @Override
    public String extension() {
        return "tex";
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        return Convention.commented(lfsr, "% ") + "% Needs the package amsmath.\n\\begin{align*}\n"
                + line("s_{t+" + lfsr.degree() + "}", recurrence(lfsr)) + " \\quad\\text{over } " + field(lfsr.field())
                + "\\\\\n" + line("\\chi(x)", polynomial(lfsr.characteristicPolynomial(), false)) + "\\\\\n"
                + line("f(x)", polynomial(lfsr.connectionPolynomial(), true)) + "\\\\\n"
                + line("(s_0, \\dots, s_{" + (lfsr.degree() - 1) + "})", "(" + elements(state) + ")")
                + "\n\\end{align*}\n";
    }

    private static String line(String left, String right) {
        return "  " + left + " &= " + right;
    }

    private static String field(FiniteField field) {
        String power = field.degree() == 1
                ? String.valueOf(field.order())
                : field.characteristic() + "^{" + field.degree() + "}";
        return "\\mathrm{GF}(" + power + ")";
    }

    private static String recurrence(Lfsr lfsr) {
        StringBuilder text = new StringBuilder();
        int[] taps = Numbers.taps(lfsr);
        for (int k = 0; k < taps.length; k++) {
            long c = lfsr.coefficient(taps[k]);
            text.append(plus(k))
                    .append(c == 1 ? "" : c + "\\,")
                    .append(taps[k] == 0 ? "s_{t}" : "s_{t+" + taps[k] + "}");
        }
        return text.isEmpty() ? "0" : text.toString();
    }

    private static String polynomial(Polynomial polynomial, boolean ascending) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int k = 0; k <= polynomial.degree(); k++) {
            int i = ascending ? k : polynomial.degree() - k;
            long c = polynomial.coefficient(i);
            if (c != 0) {
                String power = i == 0 ? "" : i == 1 ? "x" : "x^{" + i + "}";
                text.append(plus(written)).append(c == 1 && i > 0 ? power : c + power);
                written++;
            }
        }
        return text.toString();
    }

    /** A sign, and a new line where one is full. */
    private static String plus(int written) {
        return written == 0 ? "" : written % TERMS_A_LINE == 0 ? "\\\\\n  &\\quad + " : " + ";
    }

    private static String elements(long[] state) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < state.length; i++) {
            text.append(i == 0 ? "" : i % (3 * TERMS_A_LINE) == 0 ? ",\\\\\n  &\\quad\\; " : ", ")
                    .append(state[i]);
        }
        return text.toString();
    }
}
