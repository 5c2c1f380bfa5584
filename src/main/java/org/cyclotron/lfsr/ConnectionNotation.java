package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;

/** The connection (feedback) polynomial f(x) = x^d &chi;(1/x) of Massey, Magma and galois {@code feedback_poly}. */
final class ConnectionNotation implements Notation {
    @Override
    public String id() {
        return "connection";
    }

    @Override
    public String label() {
        return "Connection polynomial f";
    }

    @Override
    public String convention() {
        return "f(x) = 1 - c(d-1) x - … - c0 x^d; the length is the degree unless it is named, as in \"D^3+D^2+1 length 5\". "
                + "A constant term other than 1 is divided out. 1 + x + x^4 over GF(2) is the row 1,0,0,1.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        Polynomial connection = PolynomialText.parse(in, field);
        int cells = in.length().orElse(connection.degree());
        if (connection.coefficient(0) == 0) {
            throw in.errorAt(-1, "a connection polynomial has a constant term; without one, f(x) = x^d χ(1/x) fails");
        }
        if (cells < 1) {
            throw in.errorAt(-1, "the polynomial is constant: name a length, as in \"1 length 4\"");
        }
        if (cells < connection.degree()) {
            throw in.lengthError("the length " + cells + " is less than the degree " + connection.degree());
        }
        return Lfsr.ofConnection(connection.scale(field.inverse(connection.coefficient(0))), cells);
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        Polynomial connection = lfsr.connectionPolynomial();
        String text = PolynomialText.ascending(connection);
        return Optional.of(connection.degree() == lfsr.degree() ? text : text + " length " + lfsr.degree());
    }
}
