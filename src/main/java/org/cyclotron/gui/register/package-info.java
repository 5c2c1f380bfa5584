/**
 * The Register workspace: one register in every notation at once, edited in any of them.
 *
 * <p>Vocabulary: the <em>input</em> is what a person has typed, valid or not; a <em>draft</em> is a register of the file
 * with the edits that were accepted since, which can be undone; its <em>forms</em> are the texts and figures made from it.
 * Reading and writing texts happens on worker threads. The view model names no scene, so it is tested without a window.
 * Depends on {@code gui.export}, {@code gui.registers}, {@code gui.navigation}, {@code gui.task}, {@code gui.control} and the records of
 * {@code lfsr}.
 */
@NullMarked
package org.cyclotron.gui.register;

import org.jspecify.annotations.NullMarked;
