/**
 * Ways to begin without a file: a polynomial that is typed, a comparison of a sample.
 *
 * <p>What is typed is read and analysed by algebra in the background, the latest text only. Depends on {@code gui.control},
 * {@code gui.task}, {@code cycle}, {@code lfsr}, {@code algebra.*} and {@code report}.
 */
@NullMarked
package org.cyclotron.gui.start;

import org.jspecify.annotations.NullMarked;
