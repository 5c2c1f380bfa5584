package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a drawing and the room each takes, read from its SVG. */
public final class DrawnTexts {
    private static final Pattern TEXT = Pattern.compile("<g(?: transform='matrix\\(([^)]*)\\)')?[^>]*>"
            + "<text x='([-0-9.E]+)' y='([-0-9.E]+)' style='([^']*)'[^>]*>([^<]*)</text>");
    private static final Pattern SIZE = Pattern.compile("font-size: ?([0-9.]+)px");

    /** A text in the rectangle that its digits and capitals take. */
    public record Drawn(String text, Rectangle2D area, boolean turned) {}

    private final List<Drawn> texts = new ArrayList<>();
    private final PictureSize size;

    private DrawnTexts(PictureSize size) {
        this.size = size;
    }

    /** Draws and reads. */
    public static DrawnTexts of(Painter painter, PictureSize size, Tokens tokens) throws IOException {
        DrawnTexts drawn = new DrawnTexts(size);
        Matcher matcher = TEXT.matcher(svg(painter, size, tokens));
        while (matcher.find()) {
            drawn.add(matcher);
        }
        return drawn;
    }

    /** The drawing as SVG. */
    public static String svg(Painter painter, PictureSize size, Tokens tokens) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormats.byId("svg").write(painter, size, tokens, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void add(Matcher matcher) {
        String style = matcher.group(4);
        Matcher points = SIZE.matcher(style);
        assertThat(points.find()).as(style).isTrue();
        double fontSize = Double.parseDouble(points.group(1));
        Font font = typeface(style).at(fontSize);
        String text = matcher.group(5).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        double x = Double.parseDouble(matcher.group(2));
        double y = Double.parseDouble(matcher.group(3));
        Rectangle2D plain =
                new Rectangle2D.Double(x, y - fontSize * 0.72, Lettering.width(text, font), fontSize * 0.72);
        String matrix = matcher.group(1);
        AffineTransform transform = matrix == null ? new AffineTransform() : transform(matrix);
        Rectangle2D area = transform.createTransformedShape(plain).getBounds2D();
        texts.add(new Drawn(text, area, Math.abs(transform.getShearX()) > 1e-6));
    }

    private static Typefaces typeface(String style) {
        String lower = style.toLowerCase(Locale.ROOT);
        if (lower.contains("jetbrains")) {
            return lower.contains("medium") ? Typefaces.MONO_MEDIUM : Typefaces.MONO;
        }
        return lower.contains("semi bold")
                ? Typefaces.SEMI_BOLD
                : lower.contains("inter medium") ? Typefaces.MEDIUM : Typefaces.REGULAR;
    }

    private static AffineTransform transform(String matrix) {
        String[] parts = matrix.split(",");
        double[] values = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = Double.parseDouble(parts[i].strip());
        }
        return new AffineTransform(values);
    }

    public List<Drawn> all() {
        return texts;
    }

    public List<String> words() {
        return texts.stream().map(Drawn::text).toList();
    }

    /** Checks that no text touches another or leaves the picture. */
    public void assertReadable() {
        assertThat(texts).isNotEmpty();
        for (int i = 0; i < texts.size(); i++) {
            Drawn one = texts.get(i);
            assertThat(one.area().getMinX()).as("left of %s", one).isGreaterThanOrEqualTo(-0.5);
            assertThat(one.area().getMaxX()).as("right of %s", one).isLessThanOrEqualTo(size.width() + 0.5);
            assertThat(one.area().getMinY()).as("top of %s", one).isGreaterThanOrEqualTo(-0.5);
            assertThat(one.area().getMaxY()).as("foot of %s", one).isLessThanOrEqualTo(size.height() + 0.5);
            for (int k = i + 1; k < texts.size(); k++) {
                Drawn other = texts.get(k);
                assertThat(one.area().intersects(other.area()))
                        .as("%s over %s", one, other)
                        .isFalse();
            }
        }
    }
}
