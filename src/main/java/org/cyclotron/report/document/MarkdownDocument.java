package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.cyclotron.report.TableFormats;

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
            case Block.Tabular tabular -> {
                out.write("**" + escape(tabular.table().title()) + "**\n\n");
                TableFormats.MARKDOWN.write(tabular.table(), out);
            }
            case Block.Picture picture -> write(picture, pictures.of(picture.id()), out);
        }
    }

    private static void write(Block.Picture picture, Optional<String> path, Writer out) throws IOException {
        if (path.isPresent()) {
            out.write("![" + escape(picture.caption()) + "](" + path.get().replace(" ", "%20") + ")\n\n");
        }
        out.write("*" + escape(picture.caption()) + "*\n");
    }

    /** Characters that would begin markup. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1").replaceAll("^([#+-])", "\\\\$1");
    }
}
