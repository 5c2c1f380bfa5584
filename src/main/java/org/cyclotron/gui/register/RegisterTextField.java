package org.cyclotron.gui.register;

import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/**
 * The field of the register's text. A text too long for a line of the window is taken when pasted, and the field tells
 * its length in its place.
 */
final class RegisterTextField extends TextField {
    /** Longer lines take the toolkit long to lay out. */
    private static final int LONGEST = 4000;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final RegisterViewModel model;
    private boolean following;

    RegisterTextField(RegisterViewModel model) {
        this.model = model;
        setId("register-text");
        getStyleClass().add("mono");
        setAccessibleText("The register in the notation chosen");
        setTextFormatter(new TextFormatter<>(change -> takeLong(inOneLine(change))));
        textProperty().subscribe(text -> {
            if (!following) {
                setPromptText("");
                model.type(text);
            }
        });
        setOnAction(e -> model.endTyping());
        focusedProperty().subscribe(focused -> model.endTyping());
    }

    /** Shows the text of the input; leaves the cursor alone where it stands there already. */
    void follow(String text) {
        boolean tooLong = text.length() > LONGEST;
        following = true;
        setPromptText(tooLong ? text.length() + " characters; paste another text to replace them" : "");
        String shown = tooLong ? "" : text;
        if (!shown.equals(getText())) {
            setText(shown);
        }
        following = false;
    }

    /**
     * Ends of lines and tabs become blanks. The toolkit would leave them out after it has taken what they replace, and would not
     * tell of that.
     */
    private static TextFormatter.Change inOneLine(TextFormatter.Change change) {
        change.setText(CONTROL.matcher(change.getText()).replaceAll(" "));
        return change;
    }

    private TextFormatter.Change takeLong(TextFormatter.Change change) {
        String next = change.getControlNewText();
        if (following || !change.isContentChange() || next.length() <= LONGEST) {
            return change;
        }
        // The field is in the middle of a change: the model answers it afterwards.
        Platform.runLater(() -> model.type(next.strip()));
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.setCaretPosition(change.getControlCaretPosition());
        change.setAnchor(change.getControlAnchor());
        return change;
    }
}
