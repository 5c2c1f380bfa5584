package org.cyclotron.report.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A drawing as pixels. */
final class Pixels {
    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    static Pixels of(Painter painter, int width, int height, Tokens tokens) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(tokens.surfaces().card());
        graphics.fillRect(0, 0, width, height);
        painter.paint(graphics, width, height, tokens);
        return new Pixels(image);
    }

    Color at(double x, double y) {
        return new Color(image.getRGB((int) x, (int) y));
    }

    /** How many pixels have exactly this colour. */
    long count(Color colour) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return found;
    }
}
