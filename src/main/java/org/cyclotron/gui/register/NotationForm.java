package org.cyclotron.gui.register;

import org.cyclotron.lfsr.Notation;
import org.jspecify.annotations.Nullable;

/**
 * A register in one notation.
 *
 * @param text the whole text; null where the notation cannot express the register
 */
public record NotationForm(Notation notation, @Nullable String text) {
    private static final int LONGEST_SHOWN = 96;
    private static final int LONGEST_ON_HOVER = 1200;

    /** The text as far as a line can hold it; a dash where there is none. */
    public String shown() {
        return text == null ? "–" : abridged(text, LONGEST_SHOWN);
    }

    /** What hover tells: the text, long ones in part, and how it is read. */
    public String explained() {
        if (text == null) {
            return "This notation cannot express the register. " + notation.convention();
        }
        String size = text.length() > LONGEST_ON_HOVER ? " (" + text.length() + " characters; copy for all)" : "";
        return abridged(text, LONGEST_ON_HOVER) + size + "\n\n" + notation.convention();
    }

    private static String abridged(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
