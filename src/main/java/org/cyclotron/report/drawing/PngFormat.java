package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;

/** Portable Network Graphics: pixels, {@link PictureSize#scale} of them for a logical pixel. */
final class PngFormat implements PictureFormat {
    @Override
    public String id() {
        return "png";
    }

    @Override
    public String label() {
        return "PNG picture";
    }

    @Override
    public boolean scalable() {
        return true;
    }

    @Override
    public void write(Painter painter, PictureSize size, Tokens tokens, OutputStream out) throws IOException {
        int width = (int) Math.ceil(size.width() * size.scale());
        int height = (int) Math.ceil(size.height() * size.scale());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(tokens.surfaces().card());
            graphics.fillRect(0, 0, width, height);
            graphics.scale(size.scale(), size.scale());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            painter.paint(graphics, size.width(), size.height(), tokens);
        } finally {
            graphics.dispose();
        }
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("This Java has no writer for PNG");
        }
    }
}
