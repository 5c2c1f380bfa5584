package org.cyclotron.gui.sequence;

/**
 * One figure of the row of tiles.
 *
 * @param value abridged for display
 * @param full with every digit
 * @param context one line on what it means; may be empty
 */
record SequenceTile(String caption, String value, String full, String context) {}
