/**
 * The Sequence workspace: the output of the current register from a chosen state, its balance, runs, autocorrelation and
 * linear complexity with Golomb's postulates, and the register of a pasted sequence.
 *
 * <p>View models know nothing of the scene; all work is done by {@code gui.task}.
 */
@NullMarked
package org.cyclotron.gui.sequence;

import org.jspecify.annotations.NullMarked;
