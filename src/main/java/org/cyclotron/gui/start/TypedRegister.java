package org.cyclotron.gui.start;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.cyclotron.algebra.field.FieldSpecification;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RegisterKind;
import org.jspecify.annotations.Nullable;

/** What a typed text says: a register and what is known of it, or why it is none. Stateless. */
sealed interface TypedRegister {
    /** A register of more cells is not analysed while somebody types. */
    int MOST_CELLS = 200;

    int MOST_TERMS = 3;

    /** Nothing was typed. */
    record Nothing() implements TypedRegister {}

    /** A register. @param known a few words on it */
    record Register(Lfsr lfsr, String known) implements TypedRegister {}

    /** No register. @param reason a sentence with the place */
    record Fault(String reason) implements TypedRegister {}

    /**
     * Reads a text.
     *
     * @param field such as {@code GF(2)} or {@code 2^8}
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    static TypedRegister read(String field, Notation notation, String text, Cancellation cancellation) {
        if (text.isBlank()) {
            return new Nothing();
        }
        try {
            Lfsr lfsr =
                    notation.parse(FiniteFields.of(FieldSpecification.parse(field)), text.strip(), OptionalInt.empty());
            return new Register(lfsr, words(lfsr, cancellation));
        } catch (NotationException e) {
            return new Fault(place(text, e.position()) + sentence(e.reason()));
        } catch (IllegalArgumentException e) {
            return new Fault(sentence(String.valueOf(e.getMessage())));
        }
    }

    private static String place(String text, int position) {
        if (position < 0) {
            return "";
        }
        return position >= text.strip().length() ? "At the end: " : "Character " + (position + 1) + ": ";
    }

    private static String sentence(String reason) {
        return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }

    private static String words(Lfsr lfsr, Cancellation cancellation) {
        if (lfsr.degree() > MOST_CELLS) {
            return lfsr.degree() + " cells over " + lfsr.field().name();
        }
        AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(lfsr, FactoringBudget.DEFAULT, cancellation);
        String kind = RegisterKind.of(analysis).label();
        String order = analysis.singular() || !analysis.order().isExact()
                ? ""
                : ", order " + Figures.count(analysis.order().value());
        return kind + order + cycles(analysis.structure());
    }

    private static String cycles(@Nullable CycleStructure structure) {
        if (structure == null || structure.terms().size() > MOST_TERMS) {
            return structure == null
                    ? ""
                    : ", " + Figures.count(structure.terms().size()) + " lengths of cycles";
        }
        return ": cycles "
                + structure.terms().stream()
                        .map(term -> Figures.count(term.count()) + " × " + Figures.count(term.length()))
                        .collect(Collectors.joining(", "));
    }
}
