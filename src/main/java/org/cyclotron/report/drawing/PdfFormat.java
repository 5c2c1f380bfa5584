package org.cyclotron.report.drawing;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFGraphics2D;
import org.jfree.pdf.PDFHints;

/**
 * Portable Document Format, one page of the size of the drawing. Text becomes outlines: the writer embeds no fonts, and
 * the fourteen it may name are not ours. The same drawing gives the same bytes: no time of writing stands in the file.
 */
final class PdfFormat implements PictureFormat {
    private static final Pattern DATE = Pattern.compile("(/(?:Creation|Mod)Date \\(D:)\\d{14}[+-]\\d\\d'(\\d+)'\\)");

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String label() {
        return "PDF drawing";
    }

    @Override
    public boolean scalable() {
        return false;
    }

    @Override
    public void write(Painter painter, PictureSize size, Tokens tokens, OutputStream out) throws IOException {
        PDFDocument document = new PDFDocument();
        document.setTitle("Cyclotron");
        document.setAuthor("Cyclotron");
        PDFGraphics2D graphics = document.createPage(new Rectangle2D.Double(0, 0, size.width(), size.height()))
                .getGraphics2D();
        graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        graphics.setColor(tokens.surfaces().card());
        graphics.fillRect(0, 0, size.width(), size.height());
        painter.paint(graphics, size.width(), size.height(), tokens);
        out.write(withoutDates(document.getPDFBytes()));
    }

    /** The writer always states the time; the replacement is as long, since the file's index counts bytes. */
    private static byte[] withoutDates(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return DATE.matcher(text)
                .replaceAll(match -> match.group(1) + "19700101000000+00'"
                        + "0".repeat(match.group(2).length()) + "')")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
