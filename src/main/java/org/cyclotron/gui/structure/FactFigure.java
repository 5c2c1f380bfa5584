package org.cyclotron.gui.structure;

/**
 * One figure of the row of tiles.
 *
 * @param value abridged for display
 * @param full every digit, as far as a person could want them
 * @param context one line on what it means; may be empty
 * @param failed whether the figure belongs to a failed check
 */
record FactFigure(String caption, String value, String full, String context, boolean failed) {
    FactFigure(String caption, String value, String full, String context) {
        this(caption, value, full, context, false);
    }
}
