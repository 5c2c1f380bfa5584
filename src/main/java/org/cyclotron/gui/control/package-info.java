/**
 * What every part of the window is made of: the look with its two themes, cards, tiles, chips, boxes, canvases, icons.
 *
 * <p>Controls get their appearance from style classes only; no inline styles anywhere. Everything here is used on the
 * JavaFX thread. {@link org.cyclotron.gui.control.CanvasPane} and {@link org.cyclotron.gui.control.ChartPane} are the
 * bridge from {@code java.awt} drawings to the screen, and the only users of it in {@code gui}. Depends on
 * {@code report} and {@code report.drawing}.
 */
@NullMarked
package org.cyclotron.gui.control;

import org.jspecify.annotations.NullMarked;
