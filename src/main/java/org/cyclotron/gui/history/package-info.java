/**
 * The History workspace: every analysis, comparison and calibration that was kept, to be found, opened again as it was,
 * set beside another, annotated, deleted and carried elsewhere; and the keeping of what the other workspaces finish.
 *
 * <p>Vocabulary: an <em>entry</em> is a kept result with what it is found by; to <em>reopen</em> it is to show it in the
 * workspace that made it, which the shell does. Used on the JavaFX thread; the history itself is only touched off it.
 * Depends on {@code app}, {@code history}, {@code gui.export}, {@code gui.navigation}, {@code gui.task} and the records of
 * results.
 */
@NullMarked
package org.cyclotron.gui.history;

import org.jspecify.annotations.NullMarked;
