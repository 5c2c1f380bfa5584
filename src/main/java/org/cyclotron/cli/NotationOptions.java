package org.cyclotron.cli;

import java.util.OptionalInt;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A register given on the command line: its text, the notation that the text is in, and the field. */
final class NotationOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private FieldOptions field = new FieldOptions();

    @Option(
            names = {"--from", "--notation"},
            paramLabel = "ID",
            description = "The notation of REGISTER; 'cyclotron convert --list' shows all. Default: row.")
    private String notation = "row";

    @Option(
            names = "--length",
            paramLabel = "D",
            description = "The number of cells, for notations that do not tell it.")
    private @Nullable Integer length;

    @Parameters(arity = "0..1", paramLabel = "REGISTER", description = "The register, in the notation of --from.")
    private @Nullable String text;

    /** The field, where a command needs it without a register. */
    FiniteField field() {
        return field.require();
    }

    /** Whether a register was named. */
    boolean isNamed() {
        return text != null;
    }

    /** The register; says what is wrong, and where in the text, when it cannot be read. */
    Lfsr read() {
        if (text == null) {
            throw new ParameterException(command.commandLine(), "name a register");
        }
        return read(field.require(), notation(), text, length == null ? OptionalInt.empty() : OptionalInt.of(length));
    }

    /** A register from its text; says what is wrong, and where in the text, when it cannot be read. */
    static Lfsr read(FiniteField field, Notation from, String text, OptionalInt length) {
        try {
            return from.parse(field, text, length);
        } catch (NotationException e) {
            throw new BadInputException(explain(from, text, e));
        }
    }

    private static String explain(Notation from, String text, NotationException problem) {
        String where = problem.position() < 0 ? "" : ", character " + (problem.position() + 1);
        String mark = problem.position() < 0 ? "" : "\n    " + " ".repeat(problem.position()) + "^";
        return from.label() + where + ": " + problem.reason() + "\n    " + text + mark + "\n  " + from.convention();
    }

    private Notation notation() {
        try {
            return Notations.byId(notation);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        }
    }
}
