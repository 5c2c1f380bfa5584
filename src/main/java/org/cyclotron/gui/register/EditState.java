package org.cyclotron.gui.register;

/**
 * What can be done with the register under edit.
 *
 * @param canUndo whether an edit, or an input that is no register, can be taken back
 * @param unsaved whether the register differs from its row in the file
 * @param canReverse whether it has a reciprocal: it is not singular
 * @param anyUnsaved whether any row of the file has edits that are not in the file
 */
public record EditState(boolean canUndo, boolean canRedo, boolean unsaved, boolean canReverse, boolean anyUnsaved) {
    static final EditState NOTHING = new EditState(false, false, false, false, false);

    EditState withAnyUnsaved(boolean any) {
        return new EditState(canUndo, canRedo, unsaved, canReverse, any);
    }

    /** @param faulty whether what was typed is no register, which undo takes back */
    static EditState of(Drafts drafts, boolean faulty) {
        Draft draft = drafts.inHand();
        boolean anyUnsaved = drafts.anyUnsaved();
        return draft == null
                ? NOTHING.withAnyUnsaved(anyUnsaved)
                : new EditState(
                        draft.history().canUndo() || faulty,
                        draft.history().canRedo(),
                        draft.isUnsaved(),
                        !draft.current().isSingular(),
                        anyUnsaved);
    }
}
