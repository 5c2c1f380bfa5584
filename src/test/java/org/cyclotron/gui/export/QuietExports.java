package org.cyclotron.gui.export;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.navigation.WorkbenchContext;

/** Exports for windows in which nothing is exported: every question for a file is declined, no dialog opens. */
public final class QuietExports implements OverlayPlace {
    private QuietExports() {}

    public static Exports of(WorkbenchContext context) {
        return new Exports(
                context,
                InterfaceThread.NONE,
                () -> RegisterSnapshot.NONE,
                (title, name, kind, extension) -> Optional.empty(),
                new SystemClipboard(),
                new QuietExports());
    }

    @Override
    public void show(Region card) {
        throw new AssertionError("nothing is exported here");
    }

    @Override
    public void hide() {
        // Nothing was opened.
    }
}
