package org.cyclotron.lfsr;

import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;

/**
 * Polynomials as people write them: {@code x^4+x+1}, {@code 2*D**3 - D + 1}, {@code t⁴ + t}, {@code x^{16} + 1}; one
 * variable of any letter, terms in any order, like terms added.
 */
final class PolynomialText {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final NotationText in;
    private final FiniteField field;
    private long[] coefficients = new long[16];
    private char variable;

    private PolynomialText(NotationText in, FiniteField field) {
        this.in = in;
        this.field = field;
    }

    /** Reads a polynomial that fills the text. */
    static Polynomial parse(NotationText in, FiniteField field) throws NotationException {
        PolynomialText reader = new PolynomialText(in, field);
        boolean negative = reader.sign(false);
        reader.term(negative);
        while (!in.atEnd()) {
            reader.term(reader.sign(true));
        }
        return Polynomial.of(field, reader.coefficients);
    }

    /** Reads a sign, and a unary minus behind a plus; tells whether the term is negative. */
    private boolean sign(boolean required) throws NotationException {
        if (in.acceptMinus()) {
            return true;
        }
        if (!in.accept('+') && required) {
            throw in.unexpected("+ or -");
        }
        return in.acceptMinus();
    }

    private void term(boolean negative) throws NotationException {
        in.skipBlanks();
        int place = in.position();
        boolean written = in.position() < in.end() && in.peek() >= '0' && in.peek() <= '9';
        long coefficient = written ? in.decimal() : 1;
        boolean times = written && acceptTimes();
        in.skipBlanks();
        int exponent = 0;
        if (isVariable()) {
            exponent = power();
        } else if (!written || times) {
            throw in.unexpected(times ? "a variable" : "a term such as x^2");
        }
        long element = in.element(field, negative ? -coefficient : coefficient, place);
        add(exponent, element);
    }

    /** Steps over one * between coefficient and variable. */
    private boolean acceptTimes() {
        return in.accept('*') || in.accept('·');
    }

    private boolean isVariable() {
        return in.position() < in.end() && Character.isLetter(in.peek()) && SUPERSCRIPTS.indexOf(in.peek()) < 0;
    }

    private int power() throws NotationException {
        char letter = in.peek();
        if (variable != 0 && variable != letter) {
            throw in.error("there are two variables, " + variable + " and " + letter);
        }
        variable = letter;
        in.moveTo(in.position() + 1);
        if (in.position() < in.end() && SUPERSCRIPTS.indexOf(in.peek()) >= 0) {
            return superscript();
        }
        if (in.accept('^') || acceptDoubleStar()) {
            return exponent();
        }
        return 1;
    }

    private boolean acceptDoubleStar() {
        int start = in.position();
        if (in.accept('*') && in.peek() == '*') {
            in.moveTo(in.position() + 1);
            return true;
        }
        in.moveTo(start);
        return false;
    }

    private int exponent() throws NotationException {
        char closing = in.accept('{') ? '}' : in.accept('(') ? ')' : 0;
        in.skipBlanks();
        int place = in.position();
        if (in.acceptMinus()) {
            throw in.errorAt(place, "an exponent is not negative: multiply the polynomial by a power of the variable");
        }
        long exponent = in.decimal();
        if (closing != 0) {
            in.expect(closing);
        }
        return checked(exponent, place);
    }

    private int superscript() throws NotationException {
        int place = in.position();
        long exponent = 0;
        while (in.position() < in.end() && SUPERSCRIPTS.indexOf(in.peek()) >= 0) {
            exponent = Math.min(10 * exponent + SUPERSCRIPTS.indexOf(in.peek()), Integer.MAX_VALUE);
            in.moveTo(in.position() + 1);
        }
        return checked(exponent, place);
    }

    private int checked(long exponent, int place) throws NotationException {
        if (exponent > Notations.MAXIMUM_DEGREE) {
            throw in.errorAt(place, "an exponent is at most " + Notations.MAXIMUM_DEGREE);
        }
        return (int) exponent;
    }

    private void add(int exponent, long element) {
        if (exponent >= coefficients.length) {
            coefficients = Arrays.copyOf(coefficients, Math.max(exponent + 1, 2 * coefficients.length));
        }
        coefficients[exponent] = field.add(coefficients[exponent], element);
    }

    /** A polynomial written lowest power first, such as {@code 1 + x + x^4}. */
    static String ascending(Polynomial polynomial) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= polynomial.degree(); i++) {
            long coefficient = polynomial.coefficient(i);
            if (coefficient == 0) {
                continue;
            }
            text.append(text.isEmpty() ? "" : " + ");
            if (coefficient != 1 || i == 0) {
                text.append(coefficient);
            }
            text.append(i == 0 ? "" : i == 1 ? "x" : "x^" + i);
        }
        return text.isEmpty() ? "0" : text.toString();
    }
}
