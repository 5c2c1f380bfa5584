package org.cyclotron.report.document;

import static org.cyclotron.report.document.HtmlText.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/** Writes one document as HTML, block by block. Used once. */
final class HtmlWriting {
    private static final String STYLE = "document.css";
    /** A longer number is broken over several lines. */
    private static final int LONG_NUMBER = 30;
    /** And so is a longer text, between any two characters if it must be. */
    private static final int LONG_TEXT = 48;
    /** A table of more columns is set smaller on paper. */
    private static final int MANY_COLUMNS = 8;
    /** Rows of coefficients, states and polynomials among texts. */
    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9,]*|(?=.*x)[0-9a-fx^+*(), ⁰¹²³⁴⁵⁶⁷⁸⁹-]+");

    private final Document document;
    private final Pictures pictures;
    private final Writer out;
    private final Anchors anchors;
    private final Iterator<Anchors.Entry> headings;
    private boolean inSection;
    private String lastHeading = "";

    HtmlWriting(Document document, Pictures pictures, Writer out) {
        this.document = document;
        this.pictures = pictures;
        this.out = out;
        this.anchors = Anchors.of(document);
        this.headings = anchors.all().iterator();
    }

    void write() throws IOException {
        head();
        line("<header>");
        line("<h1>" + escape(document.title()) + "</h1>");
        line("<p class=\"subtitle\">" + escape(document.subtitle()) + "</p>");
        line("</header>");
        contents(anchors.contents());
        line("<main>");
        for (Block block : document.blocks()) {
            write(block);
        }
        endSection();
        line("</main>");
        line("</body>");
        line("</html>");
    }

    private void head() throws IOException {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\" />");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />");
        line("<meta name=\"color-scheme\" content=\"light dark\" />");
        line("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\" />");
        line("<meta name=\"generator\" content=\"Cyclotron\" />");
        line("<title>" + escape(document.title()) + "</title>");
        line("<style>");
        out.write(style());
        line("</style>");
        line("</head>");
        line("<body>");
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlWriting.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IOException(STYLE + " is missing from the program files; install the program anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void contents(List<Anchors.Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        line("<nav aria-labelledby=\"contents-title\">");
        line("<p id=\"contents-title\">Contents</p>");
        line("<ul>");
        for (Anchors.Entry entry : entries) {
            line("<li class=\"level-" + entry.level() + "\"><a href=\"#" + entry.anchor() + "\">" + escape(entry.text())
                    + "</a></li>");
        }
        line("</ul>");
        line("</nav>");
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading();
            case Block.Paragraph paragraph -> line("<p>" + escape(paragraph.text()) + "</p>");
            case Block.Bullets bullets -> bullets(bullets.items());
            case Block.Statement statement -> statement(statement);
            case Block.Facts facts -> facts(facts.facts());
            case Block.Tabular tabular -> table(tabular);
            case Block.Picture picture -> picture(picture);
        }
    }

    private void heading() throws IOException {
        Anchors.Entry heading = headings.next();
        String tag = "h" + (heading.level() + 1);
        if (heading.level() == 1) {
            endSection();
            line("<section aria-labelledby=\"" + heading.anchor() + "\">");
            inSection = true;
        }
        lastHeading = heading.text();
        line("<" + tag + " id=\"" + heading.anchor() + "\">" + escape(heading.text()) + "</" + tag + ">");
    }

    private void endSection() throws IOException {
        if (inSection) {
            line("</section>");
            inSection = false;
        }
    }

    private void bullets(List<String> items) throws IOException {
        line("<ul>");
        for (String item : items) {
            line("<li>" + escape(item) + "</li>");
        }
        line("</ul>");
    }

    private void statement(Block.Statement statement) throws IOException {
        line("<div class=\"statement " + statement.tone().id() + "\">");
        line("<p class=\"headline\"><span class=\"sign\" aria-hidden=\"true\">"
                + statement.tone().sign() + "</span> " + escape(statement.headline()) + "</p>");
        for (String reason : statement.reasons()) {
            line("<p>" + escape(reason) + "</p>");
        }
        line("</div>");
    }

    private void facts(List<Block.Fact> facts) throws IOException {
        line("<dl>");
        for (Block.Fact fact : facts) {
            line("<div><dt>" + escape(fact.name()) + "</dt><dd" + (fact.figure() ? " class=\"figure\"" : "") + ">"
                    + escape(fact.value()) + "</dd></div>");
        }
        line("</dl>");
    }

    private void table(Block.Tabular tabular) throws IOException {
        Table table = tabular.table();
        String title = escape(table.title());
        // What scrolls sideways must be reachable by the keyboard.
        line("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + title + "\">");
        line(table.columns().size() > MANY_COLUMNS ? "<table class=\"many\">" : "<table>");
        // A title that the heading has just said is for those who come to the table without it.
        line((table.title().equals(lastHeading) ? "<caption class=\"said\">" : "<caption>") + title + "</caption>");
        out.write("<thead><tr>");
        for (Table.Column column : table.columns()) {
            out.write("<th scope=\"col\"" + (column.numeric() ? " class=\"number\"" : "") + ">"
                    + escape(column.header()) + "</th>");
        }
        line("</tr></thead>");
        line("<tbody>");
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.columns(), table.rows().get(i), tabular.mark(i));
        }
        line("</tbody>");
        line("</table>");
        line("</div>");
    }

    private void row(List<Table.Column> columns, List<@Nullable Object> row, Block.RowMark mark) throws IOException {
        out.write(mark.struck() ? "<tr class=\"struck\">" : "<tr>");
        for (int i = 0; i < row.size(); i++) {
            String text = HtmlText.cell(row.get(i));
            String tag = i == 0 ? "th" : "td";
            String scope = i == 0 ? " scope=\"row\"" : "";
            out.write("<" + tag + scope + look(columns.get(i), text) + ">" + (i == 0 ? first(text, mark) : text) + "</"
                    + tag + ">");
        }
        line("</tr>");
    }

    private static String look(Table.Column column, String text) {
        if (column.numeric()) {
            return text.length() > LONG_NUMBER ? " class=\"number long\"" : " class=\"number\"";
        }
        String face = FIGURES.matcher(text).matches() ? "figure" : "";
        String look = text.length() > LONG_TEXT ? (face + " long").strip() : face;
        return look.isEmpty() ? "" : " class=\"" + look + "\"";
    }

    private static String first(String text, Block.RowMark mark) {
        String linked = mark.anchor() == null ? text : "<a href=\"#" + mark.anchor() + "\">" + text + "</a>";
        return mark.struck() ? "<s>" + linked + "</s>" : linked;
    }

    private void picture(Block.Picture picture) throws IOException {
        String drawing = pictures.of(picture.id()).orElse(null);
        line("<figure>");
        if (drawing == null) {
            line("<p>" + escape(picture.description()) + "</p>");
        } else {
            line("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + escape(picture.caption())
                    + "\">");
            line(InlineDrawing.of(drawing, picture));
            line("</div>");
        }
        line("<figcaption>" + escape(picture.caption()) + "</figcaption>");
        line("</figure>");
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
