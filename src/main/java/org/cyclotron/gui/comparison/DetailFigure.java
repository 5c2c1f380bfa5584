package org.cyclotron.gui.comparison;

/**
 * A figure beside the timeline.
 *
 * @param caption what it is
 * @param value with its unit
 * @param full more digits, or the same
 * @param formula its definition
 * @param meaning how to read it
 */
record DetailFigure(String caption, String value, String full, String formula, String meaning) {}
