/**
 * What a person can set for the whole program: appearance, how runs begin, what is kept, how exports begin.
 *
 * <p>Vocabulary: a <em>setting</em> is one value with its usual value and its text in the preferences; the
 * <em>store</em> keeps texts by key between starts. Settings are observable and used on the JavaFX thread; whoever
 * depends on one follows it, so a change is in force at once. Depends on {@code gui.control}.
 */
@NullMarked
package org.cyclotron.gui.settings;

import org.jspecify.annotations.NullMarked;
