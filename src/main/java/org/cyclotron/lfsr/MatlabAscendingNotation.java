package org.cyclotron.lfsr;

import java.util.Optional;
import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;

/** MATLAB {@code gfprimfd}: the coefficients of the characteristic polynomial over GF(p), lowest first. */
final class MatlabAscendingNotation implements Notation {
    @Override
    public String id() {
        return "matlab-ascending";
    }

    @Override
    public String label() {
        return "MATLAB, ascending powers";
    }

    @Override
    public String convention() {
        return "The coefficients of χ over GF(p), lowest first, the leading one included: the first d are negated. A leading coefficient other than 1 is divided out. "
                + "[2 1 0 0 1] over GF(3) is the row 1,2,0,0.";
    }

    @Override
    public Lfsr parse(FiniteField field, String text, OptionalInt length) throws NotationException {
        NotationText in = NotationText.of(text, length);
        if (field.degree() != 1) {
            throw in.errorAt(-1, "this notation writes registers over GF(p) only, not over " + field.name());
        }
        NumberList list = NumberList.parse(in);
        in.expectEnd();
        Polynomial characteristic = Polynomial.of(field, list.elements(in, field));
        if (characteristic.degree() != list.size() - 1) {
            throw in.errorAt(list.size() == 0 ? -1 : list.place(list.size() - 1), "the last coefficient, of x^d, is 0");
        }
        if (characteristic.degree() < 1) {
            throw in.errorAt(-1, "a characteristic polynomial has degree 1 at least");
        }
        in.requireLength(characteristic.degree());
        return Lfsr.ofCharacteristic(characteristic.monic());
    }

    @Override
    public Optional<String> format(Lfsr lfsr) {
        if (lfsr.field().degree() != 1) {
            return Optional.empty();
        }
        String values = RowNotation.write(lfsr.characteristicPolynomial().coefficients());
        return Optional.of("[" + values.replace(',', ' ') + "]");
    }
}
