package org.cyclotron.gui.structure;

/**
 * A failed check in words, with both figures.
 *
 * @param happened without a full stop
 * @param figures what algebra gives and what the walk gives
 * @param details everything, to be copied
 */
record FailedCheck(String happened, String figures, String remedy, String details) {}
