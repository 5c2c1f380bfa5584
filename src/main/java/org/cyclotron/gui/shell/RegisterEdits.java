package org.cyclotron.gui.shell;

import org.cyclotron.gui.register.RegisterViewModel;
import org.cyclotron.gui.session.PendingEdits;

/** The edits of the Register workspace, as the open file settles them. */
final class RegisterEdits implements PendingEdits {
    private final RegisterViewModel model;

    RegisterEdits(RegisterViewModel model) {
        this.model = model;
    }

    @Override
    public boolean any() {
        return model.stateProperty().get().anyUnsaved();
    }

    @Override
    public boolean writeAll() {
        return model.saveAll();
    }

    @Override
    public void forget() {
        model.forgetEdits();
    }
}
