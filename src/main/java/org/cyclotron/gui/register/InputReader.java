package org.cyclotron.gui.register;

import java.util.OptionalInt;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.algebra.field.PrimePower;
import org.cyclotron.gui.register.InputProblem.Part;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.NotationException;
import org.jspecify.annotations.Nullable;

/** Reads the input. Linear in the text but for numbers of many digits; making a field may take longer. Stateless. */
final class InputReader {
    private InputReader() {}

    /** What was read. */
    sealed interface Reading {
        /** A register. */
        record Register(Lfsr lfsr) implements Reading {}

        /** No register, and why. */
        record Fault(InputProblem problem) implements Reading {}
    }

    /**
     * Reads an input.
     *
     * @param known a field that need not be made again, or null
     */
    static Reading read(RegisterInput input, @Nullable FiniteField known) {
        try {
            FiniteField field = field(input, known);
            OptionalInt length = length(input.length());
            return new Reading.Register(input.notation().parse(field, input.text(), length));
        } catch (FaultException e) {
            return new Reading.Fault(e.problem);
        } catch (NotationException e) {
            String message = TextPlace.describe(input.text(), e.position(), e.reason());
            return new Reading.Fault(new InputProblem(Part.TEXT, e.position(), message));
        }
    }

    private static FiniteField field(RegisterInput input, @Nullable FiniteField known) throws FaultException {
        String modulus = input.modulus().strip();
        if (known != null
                && known.name().equals(input.field())
                && RegisterInput.modulus(known).equals(modulus)) {
            return known;
        }
        PrimePower size;
        try {
            long order = FieldSpecification.parse(input.field());
            if (modulus.isEmpty()) {
                return FiniteFields.of(order);
            }
            size = PrimePower.of(order);
        } catch (IllegalArgumentException e) {
            throw new FaultException(Part.FIELD, String.valueOf(e.getMessage()));
        }
        return withModulus(size, modulus);
    }

    private static FiniteField withModulus(PrimePower size, String modulus) throws FaultException {
        try {
            return FiniteFields.of(size.value(), ModulusText.parse(modulus, size.prime()), ModulusSource.USER);
        } catch (IllegalArgumentException e) {
            throw new FaultException(Part.MODULUS, String.valueOf(e.getMessage()));
        }
    }

    private static OptionalInt length(String text) throws FaultException {
        String digits = text.strip();
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!digits.matches("[0-9]{1,9}") || digits.matches("0+")) {
            throw new FaultException(Part.LENGTH, "“" + digits + "” is no length: it is a number of cells from 1 on");
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** A fault outside the text of the register. */
    private static final class FaultException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient InputProblem problem;

        FaultException(Part part, String message) {
            super(message, null, false, false);
            this.problem = new InputProblem(part, -1, TextPlace.describe("", -1, message));
        }
    }
}
