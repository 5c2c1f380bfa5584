package org.cyclotron.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.sequence.PastedSequence;
import org.cyclotron.sequence.RecoveredRegister;
import org.jspecify.annotations.Nullable;

/** The register found for a sequence, in words and as a table. Stateless. */
public final class RecoveryText {
    private static final int TERMS = 9;

    private RecoveryText() {}

    /** How the text was read: {@code 30 elements of GF(2), read as digits}. */
    public static String read(PastedSequence sequence) {
        int n = sequence.elements().length;
        return Figures.count(n) + (n == 1 ? " element of " : " elements of ")
                + sequence.field().name() + ", read as " + sequence.format().label();
    }

    /** Whether the register is the only one of its length, and why. */
    public static String certainty(RecoveredRegister found) {
        if (found.lfsr() == null) {
            return "All elements are 0: every register makes them from the zero state.";
        }
        long needed = 2L * found.complexity();
        if (found.isUnique()) {
            return found.confirmations() == 0
                    ? "The only register of this length: " + elements(needed)
                            + " determine it, none is left to confirm it."
                    : "The only register of this length: " + elements(needed) + " determine it, "
                            + Figures.count(found.confirmations()) + " more confirm"
                            + (found.confirmations() == 1 ? "s" : "")
                            + " it.";
        }
        return "One of several of this length: " + elements(needed) + " would determine it, "
                + Figures.count(found.missing()) + " more than there are.";
    }

    /** The beginning that a shorter register makes; empty where there is none. */
    public static String part(RecoveredRegister found) {
        RecoveredRegister.Part part = found.part();
        return part == null
                ? ""
                : "The first " + Figures.count(part.length()) + " elements come from "
                        + PolynomialText.abridged(part.lfsr().characteristicPolynomial(), TERMS) + " ("
                        + Figures.count(part.confirmations()) + " confirm it); element "
                        + Figures.count(part.length() + 1) + " does not.";
    }

    /** The register found as one row. */
    public static Table table(RecoveredRegister found) {
        @Nullable Lfsr lfsr = found.lfsr();
        RecoveredRegister.@Nullable Part part = found.part();
        List<@Nullable Object> row = new ArrayList<>(Arrays.<@Nullable Object>asList(
                found.elements(),
                found.complexity(),
                lfsr == null ? null : StateText.elements(lfsr.row()),
                lfsr == null ? null : lfsr.characteristicPolynomial().toString(),
                found.start() == null ? null : StateText.elements(found.start()),
                found.isUnique(),
                found.confirmations(),
                part == null ? null : part.length(),
                part == null ? null : StateText.elements(part.lfsr().row())));
        return new Table(
                "recovered",
                "Register found",
                List.of(
                        number("elements", "Elements"),
                        number("complexity", "Linear complexity"),
                        text("row", "Coefficients"),
                        text("polynomial", "Characteristic polynomial"),
                        text("start", "Start state"),
                        text("unique", "Unique"),
                        number("confirmations", "Confirmations"),
                        number("part-elements", "Elements of a part"),
                        text("part-row", "Coefficients of the part")),
                List.of(row));
    }

    private static String elements(long count) {
        return Figures.count(count) + (count == 1 ? " element" : " elements");
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
