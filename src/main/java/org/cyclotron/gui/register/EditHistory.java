package org.cyclotron.gui.register;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;

/**
 * The states of a register under edit, from the oldest that can be brought back to the newest that can be redone.
 *
 * <p>Registers made by typing without a pause in between count as one edit: undo goes back to where typing began. The
 * oldest states are forgotten beyond 200 steps or 4 million cells.
 */
final class EditHistory {
    private static final int MOST_STATES = 201;
    private static final long MOST_CELLS = 4_000_000;

    private final List<Lfsr> states = new ArrayList<>();
    private int at;
    private boolean typing;

    EditHistory(Lfsr start) {
        states.add(start);
    }

    Lfsr current() {
        return states.get(at);
    }

    /** Makes a register the current one by an edit of its own. Does nothing where it is the current one already. */
    void record(Lfsr next) {
        typing = false;
        push(next);
    }

    /** Makes a register the current one as part of the typing under way. */
    void recordTyping(Lfsr next) {
        if (typing && at > 0 && at == states.size() - 1) {
            states.remove(at--);
        }
        push(next);
        typing = true;
    }

    /** Makes what is typed next an edit of its own. */
    void endTyping() {
        typing = false;
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < states.size() - 1;
    }

    /** Goes one edit back; does nothing at the oldest. */
    void undo() {
        typing = false;
        at = Math.max(0, at - 1);
    }

    /** Goes one edit forward; does nothing at the newest. */
    void redo() {
        typing = false;
        at = Math.min(states.size() - 1, at + 1);
    }

    private void push(Lfsr next) {
        if (next.equals(current())) {
            return;
        }
        states.subList(at + 1, states.size()).clear();
        states.add(next);
        at++;
        long cells = states.stream().mapToLong(Lfsr::degree).sum();
        while (states.size() > 2 && (states.size() > MOST_STATES || cells > MOST_CELLS)) {
            cells -= states.removeFirst().degree();
            at--;
        }
    }
}
