package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;

/** The characteristic polynomial &chi;(x) = x^d &minus; &Sigma; c_i x^i, in any one variable, terms in any order. */
final class CharacteristicNotation implements Notation {
    @Override
    public String id() {
        return "characteristic";
    }

    @Override
    public String label() {
        return "Characteristic polynomial χ";
    }

    @Override
    public String convention() {
        return "χ(x) = x^d - c(d-1) x^(d-1) - … - c0; its degree is the length. A leading coefficient other than 1 is divided out. "
                + "x^4 + x + 1 over GF(2) is the row 1,1,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        Polynomial characteristic = PolynomialText.parse(in, field);
        if (characteristic.degree() < 1) {
            throw in.errorAt(-1, "a characteristic polynomial has degree 1 at least, not " + characteristic.degree());
        }
        in.requireLength(characteristic.degree());
        return Lfsr.ofCharacteristic(characteristic.monic());
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        return Optional.of(lfsr.characteristicPolynomial().toString());
    }
}
