package org.cyclotron.gui.control;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;

/** Copies a text to the clipboard. */
public final class CopyButton extends Button {
    /**
     * A button of an icon only.
     *
     * @param what names the text, as in "Copy polynomial"
     * @param text asked when the button is pressed
     */
    public CopyButton(String what, Supplier<String> text) {
        super("Copy " + what, Icons.of(Feather.COPY, "i14"));
        getStyleClass().addAll("flat", "icon-only");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setTooltip(new Tooltip("Copy " + what));
        setAccessibleText("Copy " + what);
        setOnAction(e -> copy(text.get()));
    }

    /** The same button with its words. */
    public CopyButton withWords() {
        setText("_" + getText());
        getStyleClass().remove("icon-only");
        setContentDisplay(ContentDisplay.LEFT);
        return this;
    }

    /** Puts a text on the clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
