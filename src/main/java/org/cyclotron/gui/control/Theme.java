package org.cyclotron.gui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.cyclotron.report.drawing.Tokens;

/** The two appearances of the window. */
public enum Theme {
    LIGHT("light", "Light", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark", "Dark", new PrimerDark().getUserAgentStylesheet());

    private final String id;
    private final String label;
    private final String palette;

    Theme(String id, String label, String palette) {
        this.id = id;
        this.label = label;
        this.palette = palette;
    }

    /** The word used in the preferences. */
    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    /** The colours of drawings in this theme. */
    public Tokens tokens() {
        return this == DARK ? Tokens.DARK : Tokens.LIGHT;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The theme with this id; light for any other text. */
    public static Theme byId(String id) {
        return DARK.id.equals(id) ? DARK : LIGHT;
    }

    /** The style sheet of the palette, below ours. */
    String palette() {
        return palette;
    }

    /** Our sheet with what the palette does not name. */
    String sheet() {
        return id + ".css";
    }
}
