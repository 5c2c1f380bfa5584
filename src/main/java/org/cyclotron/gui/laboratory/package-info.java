/**
 * The Overhead laboratory: unit costs of this machine beside the original's, what follows from them for any size and number
 * of workers, and from which size on a strategy pays.
 *
 * <p>Vocabulary: a <em>calibration</em> is a set of unit costs measured here; a <em>profile</em> holds the unit costs that a
 * prediction rests on, those of a calibration or others; a <em>forecast</em> is what a profile predicts for the register,
 * the workers and the strategies in hand. The laboratory itself is reached through {@link
 * org.cyclotron.gui.laboratory.Laboratory}, so that tests need neither processes nor files. While costs are measured nothing
 * moves: a report is let through once a second, between two measurements, and the next waits until it has been painted.
 * Depends on {@code laboratory}, {@code costmodel}, {@code experiment}, {@code report} and {@code gui.*} below the shell.
 */
@NullMarked
package org.cyclotron.gui.laboratory;

import org.jspecify.annotations.NullMarked;
