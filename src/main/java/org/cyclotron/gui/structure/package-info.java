/**
 * The Structure workspace: what is known of the cycles of one register, as figures, tables, a histogram and a diagram.
 *
 * <p>Vocabulary: <em>facts</em> are everything shown of one analysis, made once and immutable; a <em>term</em> is a
 * length with the number of its cycles; the <em>selection</em> is one cycle, shared by table, histogram, diagram and
 * list. View models hold the state and are tested without a window; views only arrange and bind. Everything is used on
 * the JavaFX thread; what may take longer than a few milliseconds goes through {@code gui.task}. Depends on {@code app},
 * {@code gui.export}, {@code gui.control}, {@code gui.task}, {@code gui.navigation}, the records of {@code gui.registers} and {@code cycle},
 * {@code report}, {@code report.chart} and {@code report.drawing}.
 */
@NullMarked
package org.cyclotron.gui.structure;

import org.jspecify.annotations.NullMarked;
