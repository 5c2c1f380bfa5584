/**
 * Help within the window: short pages that can be searched and lead to each other, and what program this is.
 *
 * <p>Vocabulary: a <em>page</em> is a text of the program files, made of <em>blocks</em> (headings, paragraphs, list items,
 * samples) and these of <em>spans</em> (words, code, links); a link leads to another page or runs a command of the window.
 * Depends on {@code gui.control} and {@code gui.navigation}.
 */
@NullMarked
package org.cyclotron.gui.help;

import org.jspecify.annotations.NullMarked;
