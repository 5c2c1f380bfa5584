package org.cyclotron.report.drawing;

import java.awt.Color;

/**
 * The colours of drawings in one theme.
 *
 * <p>Blue stands against orange, never green against red; colour is never the only sign. Text keeps at least 4.5 : 1
 * against the card, except {@link Inks#subtle}, which is for decoration. Style sheets name the same colours for controls.
 * Immutable.
 *
 * @param dark whether this is the dark theme
 */
public record Tokens(
        boolean dark, Surfaces surfaces, Inks inks, Meanings meanings, Series series, PhaseColours phases) {
    /** The light theme, also the one for paper. */
    public static final Tokens LIGHT = new Tokens(
            false,
            new Surfaces(hex(0xf6f8fa), hex(0xffffff), hex(0xf6f8fa), hex(0xeef7ff)),
            new Inks(hex(0x24292f), hex(0x57606a), hex(0x6e7781), hex(0xd0d7de), hex(0xe4e8ec)),
            new Meanings(hex(0x0a5fc4), hex(0xb4490f), hex(0x57606a), hex(0x1a7f37), hex(0xcf222e), hex(0x9a6700)),
            new Series(hex(0x0a5fc4), hex(0x0b5f66), hex(0xeaa61c), hex(0x9a6700), hex(0xc2410c)),
            new PhaseColours(
                    new Working(hex(0x1a6fd6), hex(0xc2410c), hex(0xeaa61c), hex(0x47207a)),
                    new Passing(hex(0x0b5f66), hex(0x79cdd0), hex(0xd6559e), hex(0xe3e7ec)),
                    new Patterns(new Color(255, 255, 255, 150), new Color(0x0b, 0x5f, 0x66, 128), hex(0x8c959f))));

    /** The dark theme. */
    public static final Tokens DARK = new Tokens(
            true,
            new Surfaces(hex(0x010409), hex(0x0d1117), hex(0x161b22), hex(0x13233a)),
            new Inks(hex(0xc9d1d9), hex(0x8b949e), hex(0x6e7681), hex(0x30363d), hex(0x21262d)),
            new Meanings(hex(0x58a6ff), hex(0xf0883e), hex(0x9aa4ae), hex(0x3fb950), hex(0xf85149), hex(0xd29922)),
            new Series(hex(0x58a6ff), hex(0x39c5bb), hex(0xf2be4b), hex(0xf2be4b), hex(0xe8622c)),
            new PhaseColours(
                    new Working(hex(0x4a9bff), hex(0xe8622c), hex(0xf2be4b), hex(0xcdb8ff)),
                    new Passing(hex(0x11777c), hex(0x8ee8e0), hex(0xf27db8), hex(0x2d333b)),
                    new Patterns(new Color(0x0d, 0x11, 0x17, 150), new Color(0x0d, 0x11, 0x17, 150), hex(0x6e7681))));

    /**
     * Areas.
     *
     * @param window behind cards
     * @param card behind a drawing
     * @param header behind column headers
     * @param selected behind a selected row
     */
    public record Surfaces(Color window, Color card, Color header, Color selected) {}

    /**
     * Text and lines.
     *
     * @param primary text
     * @param muted secondary text, axes
     * @param subtle decoration only
     * @param border outlines of cards
     * @param grid grid lines of charts
     */
    public record Inks(Color primary, Color muted, Color subtle, Color border, Color grid) {}

    /**
     * Statements.
     *
     * @param faster also every plain datum, such as a state on a cycle
     * @param slower also what is selected in a drawing
     * @param same no measurable difference
     * @param verified green means nothing else
     * @param failed red means nothing else but "cannot"
     * @param warning with an icon and words
     */
    public record Meanings(Color faster, Color slower, Color same, Color verified, Color failed, Color warning) {}

    /**
     * Lines of charts that compare strategies.
     *
     * @param standbyLabel the colour of text beside the standby line, whose own colour is too pale for text
     */
    public record Series(Color cyclotron, Color pool, Color standby, Color standbyLabel, Color fixed) {}

    /**
     * Fills of phases in bars and timelines, and the patterns over them; never used for text.
     */
    public record PhaseColours(Working working, Passing passing, Patterns patterns) {}

    /**
     * Patterns over fills.
     *
     * @param hatch over most fills, 59 % opaque
     * @param darkHatch over a fill too pale for {@code hatch}
     * @param dots over waiting
     */
    public record Patterns(Color hatch, Color darkHatch, Color dots) {}

    /** Phases in which a worker is made ready or at work. */
    public record Working(Color compute, Color create, Color initialise, Color partition) {}

    /** Phases in which data moves or a worker waits. */
    public record Passing(Color send, Color receive, Color merge, Color waiting) {}

    /**
     * A colour made translucent.
     *
     * @param opacity 0 &hellip; 1
     */
    public static Color translucent(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    private static Color hex(int rgb) {
        return new Color(rgb);
    }
}
