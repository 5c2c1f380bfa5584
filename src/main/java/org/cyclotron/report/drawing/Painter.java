package org.cyclotron.report.drawing;

import java.awt.Graphics2D;

/**
 * A drawing that fits itself into a rectangle.
 *
 * <p>Painting leaves the background alone: the caller has filled it with the card colour. It draws text with
 * {@code drawString} only, so that every format can keep it, and uses neither textures nor gradients. It may be called
 * again with another size or other tokens. Painters are used by one thread at a time.
 */
@FunctionalInterface
public interface Painter {
    /**
     * Draws into the rectangle from (0, 0) to (width, height).
     *
     * @param width in logical pixels, positive
     * @param height in logical pixels, positive
     */
    void paint(Graphics2D graphics, double width, double height, Tokens tokens);
}
