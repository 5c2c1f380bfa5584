package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A LaTeX article, for any of its compilers: it needs the packages that stand in every collection of them. Pictures are PDF files
 * beside it; wide tables are set as small as they must be.
 */
final class LatexDocument implements DocumentFormat {
    private static final String PREAMBLE = """
            \\documentclass[a4paper]{article}
            \\usepackage[T1]{fontenc}
            \\usepackage[utf8]{inputenc}
            \\usepackage{textcomp}
            \\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}
            \\usepackage{array}
            \\usepackage{booktabs}
            \\usepackage{graphicx}
            \\usepackage[margin=22mm]{geometry}
            \\setlength{\\parindent}{0pt}
            \\setlength{\\parskip}{6pt}
            \\newsavebox{\\fitting}
            \\newenvironment{fitted}%
              {\\begin{lrbox}{\\fitting}}%
              {\\end{lrbox}\\ifdim\\wd\\fitting>\\textwidth
                \\resizebox{\\textwidth}{!}{\\usebox{\\fitting}}\\else\\usebox{\\fitting}\\fi}
            """;

    private static final List<String> SECTIONS = List.of("section", "subsection", "subsubsection");

    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String label() {
        return "LaTeX";
    }

    @Override
    public String extension() {
        return "tex";
    }

    @Override
    public String pictureFormat() {
        return "pdf";
    }

    @Override
    public boolean embedsPictures() {
        return false;
    }

    @Override
    public void write(Document document, Pictures pictures, Writer out) throws IOException {
        out.write(PREAMBLE);
        out.write("\\title{" + ArticleText.escape(document.title()) + "}\n\\author{}\n\\date{"
                + ArticleText.escape(document.subtitle()) + "}\n\\begin{document}\n\\maketitle\n");
        if (!Anchors.of(document).contents().isEmpty()) {
            out.write("\\tableofcontents\n");
        }
        for (Block block : document.blocks()) {
            out.write("\n");
            write(block, pictures, out);
        }
        out.write("\n\\end{document}\n");
        out.flush();
    }

    private static void write(Block block, Pictures pictures, Writer out) throws IOException {
        switch (block) {
            case Block.Heading heading -> {
                String name = SECTIONS.get(heading.level() - 1);
                String text = ArticleText.escape(heading.text());
                out.write("\\" + name + "*{" + text + "}\n\\addcontentsline{toc}{" + name + "}{" + text + "}\n");
            }
            case Block.Paragraph paragraph -> out.write(ArticleText.escape(paragraph.text()) + "\n");
            case Block.Bullets bullets -> {
                out.write("\\begin{itemize}\n");
                for (String item : bullets.items()) {
                    out.write("\\item " + ArticleText.escape(item) + "\n");
                }
                out.write("\\end{itemize}\n");
            }
            case Block.Statement statement -> write(statement, out);
            case Block.Facts facts -> write(facts, out);
            case Block.Tabular tabular -> LatexTabular.write(tabular.table(), out);
            case Block.Picture picture -> write(picture, pictures.of(picture.id()), out);
        }
    }

    private static void write(Block.Statement statement, Writer out) throws IOException {
        out.write("\\begin{quote}\n\\textbf{" + ArticleText.escape(statement.headline()) + "}\n");
        for (String reason : statement.reasons()) {
            out.write("\n" + ArticleText.escape(reason) + "\n");
        }
        out.write("\\end{quote}\n");
    }

    private static void write(Block.Facts facts, Writer out) throws IOException {
        out.write("\\begin{description}\\setlength{\\itemsep}{0pt}\n");
        for (Block.Fact fact : facts.facts()) {
            out.write(
                    "\\item[{" + ArticleText.escape(fact.name()) + "}] " + ArticleText.breakable(fact.value()) + "\n");
        }
        out.write("\\end{description}\n");
    }

    private static void write(Block.Picture picture, Optional<String> path, Writer out) throws IOException {
        if (path.isPresent()) {
            out.write("\\begin{fitted}\\includegraphics{" + path.get() + "}\\end{fitted}\n\n");
        }
        out.write("\\emph{" + ArticleText.escape(picture.caption()) + "}\n");
    }
}
