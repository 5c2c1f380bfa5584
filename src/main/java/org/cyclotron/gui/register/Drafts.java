package org.cyclotron.gui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** The drafts of the rows that were shown, the one in hand, and their way into the file. */
final class Drafts {
    private final RegisterRows rows;
    private final Map<Integer, Draft> drafts = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable String> saveProblem = new ReadOnlyObjectWrapper<>();
    private @Nullable Draft inHand;

    Drafts(RegisterRows rows) {
        this.rows = rows;
    }

    /** The draft of the row shown; null where none is shown. */
    @Nullable
    Draft inHand() {
        return inHand;
    }

    /** Takes the draft of a row in hand, a new one where its row now holds another register; whether it is the same one. */
    boolean take(RegisterListItem row) {
        saveProblem.set(null);
        Draft kept = drafts.get(row.number());
        boolean same = kept != null && kept == inHand && kept.continues(row.lfsr());
        if (kept == null || !kept.continues(row.lfsr())) {
            kept = new Draft(row.number(), row.lfsr());
            drafts.put(row.number(), kept);
        }
        kept.savedAs(row.lfsr());
        inHand = kept;
        return same;
    }

    /** Takes none in hand; the drafts stay. */
    void putDown() {
        saveProblem.set(null);
        inHand = null;
    }

    /** Forgets all of them. */
    void forget() {
        drafts.clear();
        putDown();
    }

    boolean anyUnsaved() {
        return drafts.values().stream().anyMatch(Draft::isUnsaved);
    }

    /** Writes the draft in hand into its row. */
    void save() {
        if (inHand != null) {
            inHand.history().endTyping();
            saveProblem.set(null);
            replace(inHand);
        }
    }

    /** Writes every unsaved draft into its row; whether every row can hold its draft. */
    boolean saveAll() {
        List<Draft> unsaved = drafts.values().stream().filter(Draft::isUnsaved).toList();
        return unsaved.stream().allMatch(this::replace);
    }

    /** Adds the draft in hand as a new row and leaves its own row as it was. @param name of that row */
    void append(String name) {
        if (inHand != null) {
            Lfsr edited = inHand.current();
            drafts.remove(inHand.number());
            saveProblem.set(null);
            rows.append(edited, name + " edited");
        }
    }

    /** Adds the register x^4 + x + 1, over the field of the draft in hand or else over GF(2). */
    void appendNew() {
        FiniteField field =
                inHand == null ? new PrimeField(2) : inHand.current().field();
        Polynomial quartic =
                Polynomial.monomial(field, 1, 4).add(Polynomial.x(field)).add(Polynomial.one(field));
        rows.append(Lfsr.ofCharacteristic(quartic), null);
    }

    /** Why the draft could not be written into its row; null where it could. */
    ReadOnlyObjectProperty<@Nullable String> saveProblemProperty() {
        return saveProblem.getReadOnlyProperty();
    }

    /** Forgets why it could not be written: it has been edited since. */
    void dropProblem() {
        saveProblem.set(null);
    }

    private boolean replace(Draft edited) {
        try {
            rows.replace(edited.number(), edited.current());
            return true;
        } catch (IllegalArgumentException e) {
            saveProblem.set(TextPlace.describe("", -1, String.valueOf(e.getMessage())));
            return false;
        }
    }
}
