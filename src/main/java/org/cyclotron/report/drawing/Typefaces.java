package org.cyclotron.report.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typefaces of drawings: Inter for words, JetBrains Mono for figures, read from the program's own resources and
 * registered with AWT on first use. Weight is a family of its own: the screen toolkit finds fonts by family name.
 *
 * <p>Sizes are in points. Thread-safe.
 */
public enum Typefaces {
    REGULAR("Inter-Regular.otf"),
    MEDIUM("Inter-Medium.otf"),
    SEMI_BOLD("Inter-SemiBold.otf"),
    MONO("JetBrainsMono-Regular.ttf"),
    MONO_MEDIUM("JetBrainsMono-Medium.ttf");

    private static final String FOLDER = "/org/cyclotron/gui/look/fonts/";
    /** Fonts have no setters; AWT merely does not say so in a way that can be checked. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Font base;

    Typefaces(String file) {
        this.base = read(file);
    }

    /** This typeface at a size in points. */
    public Font at(double size) {
        return base.deriveFont((float) size);
    }

    private static Font read(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + FOLDER + file + " is missing from the program files");
            }
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font;
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " in the program files is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " cannot be read from the program files", e);
        }
    }
}
