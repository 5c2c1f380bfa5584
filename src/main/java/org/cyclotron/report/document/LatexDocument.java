package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.cyclotron.report.LatexText;
import org.cyclotron.report.TableFormats;

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
        out.write("\\title{" + LatexText.escape(document.title()) + "}\n\\author{}\n\\date{"
                + LatexText.escape(document.subtitle()) + "}\n\\begin{document}\n\\maketitle\n");
        for (Block block : document.blocks()) {
            out.write("\n");
            write(block, pictures, out);
        }
        out.write("\n\\end{document}\n");
        out.flush();
    }

    private static void write(Block block, Pictures pictures, Writer out) throws IOException {
        switch (block) {
            case Block.Heading heading ->
                out.write((heading.level() == 1 ? "\\section*{" : "\\subsection*{") + LatexText.escape(heading.text())
                        + "}\n");
            case Block.Paragraph paragraph -> out.write(LatexText.escape(paragraph.text()) + "\n");
            case Block.Bullets bullets -> {
                out.write("\\begin{itemize}\n");
                for (String item : bullets.items()) {
                    out.write("\\item " + LatexText.escape(item) + "\n");
                }
                out.write("\\end{itemize}\n");
            }
            case Block.Tabular tabular -> {
                out.write("\\textbf{" + LatexText.escape(tabular.table().title()) + "}\n\n");
                out.write("\\begin{fitted}\n");
                TableFormats.LATEX.write(tabular.table(), out);
                out.write("\\end{fitted}\n");
            }
            case Block.Picture picture -> write(picture, pictures.of(picture.id()), out);
        }
    }

    private static void write(Block.Picture picture, Optional<String> path, Writer out) throws IOException {
        if (path.isPresent()) {
            out.write("\\includegraphics[width=\\textwidth]{" + path.get() + "}\n\n");
        }
        out.write("\\emph{" + LatexText.escape(picture.caption()) + "}\n");
    }
}
