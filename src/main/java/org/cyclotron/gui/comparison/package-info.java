/**
 * The Comparison workspace: strategies side by side, measured or raced, with a verdict in words.
 *
 * <p>Vocabulary: a <em>choice</em> is what a person has set before a run; a <em>lane</em> is a strategy with its workers and
 * a row of the table; the <em>baseline</em> is the lane whose time is 1&times;, changed without measuring anew. What was
 * measured stays in a {@link org.cyclotron.gui.comparison.ComparisonMemory} for as long as the program runs, and lanes
 * that are chosen later are added to it. The engine is reached through {@link
 * org.cyclotron.gui.comparison.ComparisonEngine}, so that tests need no processes. Nothing moves while a run is timed:
 * progress arrives between runs, at most once a second. Depends on {@code experiment}, {@code report} and {@code gui.*}
 * below the shell.
 */
@NullMarked
package org.cyclotron.gui.comparison;

import org.jspecify.annotations.NullMarked;
