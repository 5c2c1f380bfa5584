package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormats;
import org.jspecify.annotations.Nullable;

/** GitHub's Markdown. Pictures are files beside it. */
final class MarkdownDocument implements DocumentFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String label() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String pictureFormat() {
        return "svg";
    }

    @Override
    public boolean embedsPictures() {
        return false;
    }

    @Override
    public void write(Document document, Pictures pictures, Writer out) throws IOException {
        out.write("# " + escape(document.title()) + "\n\n" + escape(document.subtitle()) + "\n");
        for (Block block : document.blocks()) {
            out.write("\n");
            write(block, pictures, out);
        }
        out.flush();
    }

    private static void write(Block block, Pictures pictures, Writer out) throws IOException {
        switch (block) {
            case Block.Heading heading ->
                out.write("#".repeat(heading.level() + 1) + " " + escape(heading.text()) + "\n");
            case Block.Paragraph paragraph -> out.write(escape(paragraph.text()) + "\n");
            case Block.Bullets bullets -> {
                for (String item : bullets.items()) {
                    out.write("- " + escape(item) + "\n");
                }
            }
            case Block.Statement statement -> write(statement, out);
            case Block.Facts facts -> {
                for (Block.Fact fact : facts.facts()) {
                    out.write("- **" + escape(fact.name()) + "**: " + escape(fact.value()) + "\n");
                }
            }
            case Block.Tabular tabular -> write(tabular, out);
            case Block.Picture picture -> write(picture, pictures.of(picture.id()), out);
        }
    }

    private static void write(Block.Statement statement, Writer out) throws IOException {
        out.write("> **" + statement.tone().sign() + " " + escape(statement.headline()) + "**\n");
        for (String reason : statement.reasons()) {
            out.write(">\n> " + escape(reason) + "\n");
        }
    }

    private static void write(Block.Tabular tabular, Writer out) throws IOException {
        Table table = tabular.table();
        out.write("**" + escape(table.title()) + "**\n\n");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            table.rows().get(i).forEach(cell -> row.add(cell instanceof String text ? plain(text) : cell));
            if (tabular.mark(i).struck()) {
                row.set(0, "~~" + row.getFirst() + "~~");
            }
            rows.add(row);
        }
        TableFormats.MARKDOWN.write(table, rows, out);
    }

    /** What the format of tables leaves of markup, as it escapes backslashes: emphasis, code, links. */
    private static String plain(String text) {
        return text.replace("*", "&#42;")
                .replace("`", "&#96;")
                .replace("](", "]&#40;")
                .replace("~~", "&#126;~");
    }

    private static void write(Block.Picture picture, Optional<String> path, Writer out) throws IOException {
        if (path.isPresent()) {
            out.write("![" + escape(picture.caption()) + "](" + path.get().replace(" ", "%20") + ")\n\n");
        }
        out.write("*" + escape(picture.caption()) + "*\n");
    }

    /** Characters that would begin markup. */
    private static String escape(String text) {
        return text.replaceAll("\\R", " ")
                .replaceAll("([\\\\`*_\\[\\]<>~])", "\\\\$1")
                .replaceAll("^([#+-])", "\\\\$1");
    }
}
