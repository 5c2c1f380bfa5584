package org.cyclotron.gui.register;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.gui.register.InputReader.Reading;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** The outcome of one piece of background work: a register in all its forms, or why there is none. */
record Conversion(@Nullable RegisterForms forms, @Nullable InputProblem problem) {
    /** Reads what was typed. @param known the field of the register before, which need not be made again */
    static Conversion reading(RegisterInput input, FiniteField known, Cancellation cancellation) {
        return switch (InputReader.read(input, known)) {
            case Reading.Fault(InputProblem fault) -> new Conversion(null, fault);
            case Reading.Register(Lfsr lfsr) -> writing(lfsr, cancellation);
        };
    }

    /** Writes a register in all forms. */
    static Conversion writing(Lfsr lfsr, Cancellation cancellation) {
        return new Conversion(RegisterForms.of(lfsr, cancellation), null);
    }

    /** A register as it would be typed in a notation, or as polynomial where that cannot express it. */
    static RegisterInput typed(RegisterForms forms, Notation notation) {
        NotationForm form = forms.in(notation);
        if (form.text() == null) {
            form = forms.in(Notations.CHARACTERISTIC);
        }
        return RegisterInput.of(forms.lfsr(), form.notation(), String.valueOf(form.text()));
    }
}
