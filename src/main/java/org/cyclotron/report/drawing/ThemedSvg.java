package org.cyclotron.report.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A drawing as an SVG element for a page whose reader may prefer a dark screen: light colours, and dark ones where the
 * screen asks for them; light on paper.
 *
 * <p>It is drawn twice. Where the two drawings differ in colours and opacities alone, which is the rule, they become one
 * whose differing colours are custom properties; else both are given, one of them hidden by the classes {@code light-only}
 * and {@code dark-only} of the page. Stateless.
 */
public final class ThemedSvg {
    /** What a theme may change: colours, and how opaque they are. */
    private static final Pattern VARYING = Pattern.compile("rgb\\(\\d+,\\d+,\\d+\\)|(?<=-opacity:) ?[0-9.]+");

    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    private ThemedSvg() {}

    /** The element; it scales to the room that it is given. */
    public static String of(Painter painter, PictureSize size) {
        String light = TextLengths.fixed(drawn(painter, size, Tokens.LIGHT));
        String dark = TextLengths.fixed(drawn(painter, size, Tokens.DARK));
        String skeleton = VARYING.matcher(light).replaceAll("#");
        return skeleton.equals(VARYING.matcher(dark).replaceAll("#")) ? merged(light, dark) : both(light, dark);
    }

    private static String drawn(Painter painter, PictureSize size, Tokens tokens) {
        SVGGraphics2D graphics = new SVGGraphics2D(size.width(), size.height());
        graphics.setGeomDoubleConverter(value -> number(value, 1));
        graphics.setTransformDoubleConverter(value -> number(value, 3));
        SvgFormat.paint(painter, size, tokens, graphics);
        return graphics.getSVGElement(null, true, new ViewBox(0, 0, size.width(), size.height()), null, null);
    }

    /** No screen shows more than a tenth of a pixel, and the page is a third of the size. */
    private static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            // Readers leave out an element with such a number.
            return String.valueOf(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String merged(String light, String dark) {
        Map<String, String> properties = new TreeMap<>();
        StringBuilder merged = new StringBuilder();
        Matcher ofLight = VARYING.matcher(light);
        Matcher ofDark = VARYING.matcher(dark);
        int from = 0;
        while (ofLight.find() && ofDark.find()) {
            merged.append(light, from, ofLight.start());
            merged.append(value(ofLight.group().strip(), ofDark.group().strip(), properties));
            from = ofLight.end();
        }
        return withStyle(merged.append(light.substring(from)).toString(), properties);
    }

    /** The same name for the same pair in every drawing, so that drawings on one page agree. */
    private static String value(String light, String dark, Map<String, String> properties) {
        if (light.equals(dark)) {
            return light;
        }
        String name = "--" + name(light) + "-" + name(dark);
        properties.put(name, dark);
        return "var(" + name + "," + light + ")";
    }

    private static String name(String value) {
        if (!value.startsWith("rgb")) {
            return value.replace('.', '_');
        }
        StringBuilder name = new StringBuilder();
        NUMBERS.matcher(value)
                .results()
                .forEach(part -> name.append(String.format(Locale.ROOT, "%02x", Integer.parseInt(part.group()))));
        return name.toString();
    }

    private static String withStyle(String svg, Map<String, String> properties) {
        if (properties.isEmpty()) {
            return svg;
        }
        StringBuilder style = new StringBuilder("<style>@media screen and (prefers-color-scheme:dark){:root{");
        properties.forEach(
                (name, dark) -> style.append(name).append(':').append(dark).append(';'));
        int inside = svg.indexOf('>') + 1;
        return svg.substring(0, inside) + style.append("}}</style>") + svg.substring(inside);
    }

    private static String both(String light, String dark) {
        return named(light, "light-only", "l") + named(dark, "dark-only", "n");
    }

    /** Two drawings on a page must not share the names of their inner parts. */
    private static String named(String svg, String look, String prefix) {
        return svg.replaceAll("\\bid=(['\"])", "id=$1" + prefix)
                .replaceAll("url\\((['\"]?)#", "url($1#" + prefix)
                .replaceAll("href=(['\"])#", "href=$1#" + prefix)
                .replaceFirst("<svg ", "<svg class='" + look + "' ");
    }
}
