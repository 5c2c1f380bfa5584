package org.cyclotron.gui.export;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cyclotron.gui.control.CopyButton;

/** The clipboard of the platform. */
public final class SystemClipboard implements ClipboardSink {
    @Override
    public void putText(String text) {
        CopyButton.copy(text);
    }

    @Override
    public Runnable picture(byte[] png) {
        Image image = new Image(new ByteArrayInputStream(png));
        return () -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
        };
    }
}
