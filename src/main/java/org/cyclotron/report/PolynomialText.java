package org.cyclotron.report;

import org.cyclotron.algebra.polynomial.Polynomial;

/** Polynomials with superscripts, highest term first: {@code x⁴ + x + 1}. Stateless. */
public final class PolynomialText {
    private PolynomialText() {}

    /** Every term. */
    public static String of(Polynomial polynomial) {
        return abridged(polynomial, Integer.MAX_VALUE);
    }

    /** The first terms, then {@code …} where there are more than so many. */
    public static String abridged(Polynomial polynomial, int terms) {
        if (polynomial.isZero()) {
            return "0";
        }
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = polynomial.degree(); i >= 0; i--) {
            long coefficient = polynomial.coefficient(i);
            if (coefficient == 0) {
                continue;
            }
            text.append(text.isEmpty() ? "" : " + ");
            if (written++ == terms) {
                return text.append('…').toString();
            }
            text.append(term(coefficient, i));
        }
        return text.toString();
    }

    /** A power of a factor: {@code (x² + x + 1)³}; the exponent 1 and the brackets of a single term are left out. */
    public static String power(Polynomial polynomial, int exponent) {
        String text = of(polynomial);
        if (exponent == 1) {
            return text;
        }
        return (text.contains(" ") ? "(" + text + ")" : text) + Figures.superscript(exponent);
    }

    private static String term(long coefficient, int exponent) {
        String power = switch (exponent) {
            case 0 -> "";
            case 1 -> "x";
            default -> "x" + Figures.superscript(exponent);
        };
        return coefficient == 1 && exponent > 0 ? power : coefficient + power;
    }
}
