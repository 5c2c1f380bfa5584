package org.cyclotron.gui.shell;

import org.cyclotron.gui.register.RegisterRows;
import org.cyclotron.gui.session.FileSession;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** The rows of the open file, as the Register workspace saves into them. */
final class SessionRows implements RegisterRows {
    private final FileSession session;

    SessionRows(FileSession session) {
        this.session = session;
    }

    @Override
    public void replace(int number, Lfsr lfsr) {
        int line = session.lineOf(number)
                .orElseThrow(() -> new IllegalArgumentException("row " + number + " is no longer in the file"));
        session.requireExpressible(line, lfsr);
        session.replace(line, lfsr);
    }

    @Override
    public void append(Lfsr lfsr, @Nullable String name) {
        session.append(lfsr, name);
    }
}
