package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/** HTML in one file: style and pictures are inside, nothing is loaded from anywhere. */
final class HtmlDocument implements DocumentFormat {
    private static final String STYLE = """
            body { font: 15px/1.5 Inter, system-ui, sans-serif; color: #24292f; background: #f6f8fa; margin: 0; }
            main { max-width: 72rem; margin: 0 auto; padding: 2rem; background: #fff; }
            h1 { font-size: 1.6rem; margin: 0 0 .25rem; } h2 { margin-top: 2.2rem; } h3 { margin-top: 1.6rem; }
            p, li { max-width: 90ch; } .subtitle { color: #57606a; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; font-size: 13px; margin: .5rem 0; }
            caption { text-align: left; color: #57606a; padding: .25rem 0; }
            th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #d0d7de; vertical-align: top; }
            th { background: #f6f8fa; } .number { text-align: right; font-family: "JetBrains Mono", monospace; white-space: nowrap; }
            figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; } figcaption { color: #57606a; font-size: 13px; }
            """;

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String label() {
        return "HTML";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public String pictureFormat() {
        return "svg";
    }

    @Override
    public boolean embedsPictures() {
        return true;
    }

    @Override
    public void write(Document document, Pictures pictures, Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escape(document.title()) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
        out.write("<h1>" + escape(document.title()) + "</h1>\n<p class=\"subtitle\">" + escape(document.subtitle())
                + "</p>\n");
        for (Block block : document.blocks()) {
            write(block, pictures, out);
        }
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }

    private static void write(Block block, Pictures pictures, Writer out) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                String tag = "h" + (heading.level() + 1);
                out.write("<" + tag + ">" + escape(heading.text()) + "</" + tag + ">\n");
            }
            case Block.Paragraph paragraph -> out.write("<p>" + escape(paragraph.text()) + "</p>\n");
            case Block.Bullets bullets -> {
                out.write("<ul>\n");
                for (String item : bullets.items()) {
                    out.write("<li>" + escape(item) + "</li>\n");
                }
                out.write("</ul>\n");
            }
            case Block.Tabular tabular -> write(tabular.table(), out);
            case Block.Picture picture -> write(picture, pictures, out);
        }
    }

    private static void write(Table table, Writer out) throws IOException {
        out.write("<div class=\"wide\"><table>\n<caption>" + escape(table.title()) + "</caption>\n<thead><tr>");
        for (Table.Column column : table.columns()) {
            out.write("<th" + numeric(column) + ">" + escape(column.header()) + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (List<@Nullable Object> row : table.rows()) {
            out.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Object cell = row.get(i);
                out.write("<td" + numeric(table.columns().get(i)) + ">" + escape(cell == null ? "–" : cell.toString())
                        + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody>\n</table></div>\n");
    }

    private static String numeric(Table.Column column) {
        return column.numeric() ? " class=\"number\"" : "";
    }

    private static void write(Block.Picture picture, Pictures pictures, Writer out) throws IOException {
        out.write("<figure role=\"img\" aria-label=\"" + escape(picture.description()) + "\">\n");
        out.write(pictures.of(picture.id())
                .map(svg -> inline(svg, picture.id()) + "\n")
                .orElse("<p>" + escape(picture.description()) + "</p>\n"));
        out.write("<figcaption>" + escape(picture.caption()) + "</figcaption>\n</figure>\n");
    }

    /** The drawing without what stands before it, its inner names made different from those of other drawings. */
    private static String inline(String svg, String id) {
        String drawing = svg.substring(Math.max(0, svg.indexOf("<svg"))).strip();
        return drawing.replaceAll("\\bid=(['\"])", "id=$1" + id + "-")
                .replaceAll("url\\((['\"]?)#", "url($1#" + id + "-")
                .replaceAll("href=(['\"])#", "href=$1#" + id + "-");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
