package org.cyclotron.gui.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons of the Feather set. Size and colour come from style classes: {@code i14 i18 i24 i32}, {@code muted ok bad warn
 * acc}; never from an inline style, which would replace the icon font.
 */
public final class Icons {
    private Icons() {}

    /** An icon of 15 pixels in text colour, or as the style classes say. */
    public static FontIcon of(Feather glyph, String... styleClasses) {
        FontIcon icon = new FontIcon(glyph);
        icon.getStyleClass().addAll(styleClasses);
        return icon;
    }
}
