package org.cyclotron.gui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A small rounded label that states a fact. Chips are never buttons. */
public final class Chip extends Label {
    /** What a chip's colour says; the words must say it too. */
    public enum Tone {
        PLAIN(""),
        ACCENT("accent"),
        GOOD("good"),
        WARNING("warning"),
        DANGER("danger");

        private final String styleClass;

        Tone(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private Tone tone = Tone.PLAIN;

    public Chip(String text, Tone tone) {
        super(text);
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        setTone(tone);
    }

    public void setTone(Tone next) {
        getStyleClass().remove(tone.styleClass);
        if (next != Tone.PLAIN) {
            getStyleClass().add(next.styleClass);
        }
        tone = next;
    }
}
