package org.cyclotron.report.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SVG drawing made part of an HTML document. */
final class InlineDrawing {
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");

    private InlineDrawing() {}

    /**
     * The drawing without what stands before it, its inner names made different from those of other drawings, and with
     * words for those who cannot see it.
     */
    static String of(String svg, Block.Picture picture) {
        String drawing = svg.substring(Math.max(0, svg.indexOf("<svg"))).strip();
        String own = drawing.replaceAll("\\bid=(['\"])", "id=$1" + picture.id() + "-")
                .replaceAll("url\\((['\"]?)#", "url($1#" + picture.id() + "-")
                .replaceAll("href=(['\"])#", "href=$1#" + picture.id() + "-");
        Matcher root = ROOT.matcher(own);
        return root.replaceAll(match -> Matcher.quoteReplacement(described(match.group(), picture)));
    }

    private static String described(String root, Block.Picture picture) {
        String words = HtmlText.escape(picture.description());
        return root.substring(0, root.length() - 1) + " role=\"img\" aria-label=\"" + words + "\">";
    }
}
