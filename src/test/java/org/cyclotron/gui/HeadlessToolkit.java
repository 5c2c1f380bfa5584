package org.cyclotron.gui;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;

/** Starts the headless toolkit, once, before the first test of the window: its background work are tasks of JavaFX. */
public final class HeadlessToolkit implements BeforeAllCallback {
    private static final String PACKAGE = HeadlessToolkit.class.getPackageName();

    @Override
    public void beforeAll(ExtensionContext context) throws TimeoutException {
        if (context.getRequiredTestClass().getPackageName().startsWith(PACKAGE)) {
            FxToolkit.registerPrimaryStage();
        }
    }
}
