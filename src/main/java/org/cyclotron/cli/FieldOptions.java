package org.cyclotron.cli;

import java.util.Optional;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.algebra.field.PrimePower;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that name a field. */
final class FieldOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(names = "--field", paramLabel = "Q", description = "The field: a prime power such as 2, 9, 2^8 or GF(3^2).")
    private @Nullable String field;

    @Option(
            names = "--modulus",
            paramLabel = "POLY",
            description = "The modulus of GF(p^n), such as x^8+x^4+x^3+x+1 or 0x11B; default: the Conway polynomial.")
    private @Nullable String modulus;

    /** The field named by the options; empty when none was named. */
    Optional<FiniteField> find() {
        if (field == null) {
            if (modulus != null) {
                throw new ParameterException(command.commandLine(), "--modulus needs --field");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(read(field, modulus));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--field: " + e.getMessage());
        }
    }

    /** The field named by the options, which must name one. */
    FiniteField require() {
        return find().orElseThrow(() ->
                new ParameterException(command.commandLine(), "name the field of the register, for example --field 2"));
    }

    private static FiniteField read(String field, @Nullable String modulus) {
        long order = FieldSpecification.parse(field);
        if (modulus == null) {
            return FiniteFields.of(order);
        }
        long[] coefficients = ModulusText.parse(modulus, PrimePower.of(order).prime());
        return FiniteFields.of(order, coefficients, ModulusSource.USER);
    }
}
