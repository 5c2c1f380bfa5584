package org.cyclotron.gui.register;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;

/**
 * What stands in the fields of the workspace, whether it makes sense or not.
 *
 * @param field the name of a field, such as {@code GF(2)}
 * @param modulus of an extension field; empty for the Conway polynomial and for prime fields
 * @param text the register in the notation
 * @param length the number of cells; empty where the text tells it
 */
public record RegisterInput(String field, String modulus, Notation notation, String text, String length) {

    /** A register written in a notation. */
    static RegisterInput of(Lfsr lfsr, Notation notation, String text) {
        return new RegisterInput(lfsr.field().name(), modulus(lfsr.field()), notation, text, "");
    }

    static String modulus(FiniteField field) {
        long[] modulus = field.modulus();
        return modulus == null ? "" : ModulusText.format(modulus);
    }

    /** The same with the usual name of a field and its modulus. */
    RegisterInput over(FiniteField named) {
        return new RegisterInput(named.name(), modulus(named), notation, text, length);
    }

    RegisterInput withField(String next) {
        return new RegisterInput(next, "", notation, text, length);
    }

    RegisterInput withModulus(String next) {
        return new RegisterInput(field, next, notation, text, length);
    }

    RegisterInput withText(String next) {
        return new RegisterInput(field, modulus, notation, next, length);
    }

    RegisterInput withLength(String next) {
        return new RegisterInput(field, modulus, notation, text, next);
    }
}
