package org.cyclotron.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cyclotron.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFormatsTest {
    private static final String SVG = "<?xml version=\"1.0\"?>\n<svg xmlns='http://www.w3.org/2000/svg'>"
            + "<clipPath id='d0'><rect width='1' height='1'/></clipPath><g clip-path='url(#d0)'/></svg>";

    private static final Document SAMPLE = new Document(
            "Costs & <benefits>",
            "100 % of_them",
            List.of(
                    new Block.Heading(1, "First"),
                    new Block.Heading(2, "Below"),
                    new Block.Paragraph("a < b & c_d * e"),
                    new Block.Bullets(List.of("one", "two")),
                    new Block.Statement(Tone.LOST, "It lost_all", List.of("A reason")),
                    new Block.Facts(List.of(Block.Fact.figure("Order", "4095"))),
                    new Block.Tabular(new Table(
                            "t",
                            "A table",
                            List.of(new Table.Column("a", "Name", false), new Table.Column("b", "Value", true)),
                            List.of(Arrays.asList("x|y", 3), Arrays.asList(null, 4)))),
                    new Block.Picture("one", "Caption", "What it shows"),
                    new Block.Picture("two", "Other", "Not there")));

    static List<DocumentFormat> all() {
        return DocumentFormats.all();
    }

    private static String written(String format) throws IOException {
        StringWriter out = new StringWriter();
        DocumentFormat chosen = DocumentFormats.byId(format);
        chosen.write(
                SAMPLE,
                id -> id.equals("two") ? Optional.empty() : Optional.of(chosen.embedsPictures() ? SVG : "p/one.x"),
                out);
        return out.toString();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFormatHasAllParts(DocumentFormat format) throws IOException {
        assertThat(written(format.id()))
                .contains("First", "Below", "one", "two", "A table", "Value", "Caption", "Other")
                .contains("A reason", "Order", "4095")
                .endsWith("\n");
    }

    @Test
    void htmlIsWellFormedLoadsNothingAndKeepsTheNamesOfDrawingsApart() throws Exception {
        String html = written("html");
        assertThat(html)
                .contains("a &lt; b &amp; c_d", "id='one-d0'", "url(#one-d0)", "<p>Not there</p>")
                .doesNotContain("<?xml", "src=", "@import", "<script", "<link");
        // Throws where an element is not closed.
        assertThat(new HtmlPage(html).all("svg")).hasSize(1);
    }

    @Test
    void markdownRefersToPicturesAndEscapesMarkup() throws IOException {
        assertThat(written("markdown"))
                .startsWith("# Costs & \\<benefits\\>\n\n100 % of\\_them\n\n## First\n\n### Below\n")
                .contains(
                        "- one\n- two\n",
                        "> **▼ It lost\\_all**\n>\n> A reason",
                        "- **Order**: 4095",
                        "| x\\|y | 3 |",
                        "| – | 4 |",
                        "![Caption](p/one.x)\n\n*Caption*",
                        "\n*Other*\n");
    }

    @Test
    void aNameInATableBecomesNoMarkup() throws IOException {
        Table table = new Table(
                "t",
                "T",
                List.of(new Table.Column("a", "Name", false)),
                List.of(List.of("<script>*a*</script>"), List.of("failed")));
        Document document = new Document(
                "D",
                "S",
                List.of(new Block.Tabular(table, List.of(Block.RowMark.struck(false), Block.RowMark.struck(true)))));
        StringWriter out = new StringWriter();
        DocumentFormats.byId("markdown").write(document, Pictures.NONE, out);
        assertThat(out.toString()).contains("| &lt;script>&#42;a&#42;&lt;/script> |", "| ~~failed~~ |");
    }

    @Test
    void latexHasNoCharacterThatItsFontsLack() throws IOException {
        Document document = new Document("x⁴ ≤ 2^4 日本", "ß é µ", List.of(new Block.Paragraph("#1 \\input{x} “a”")));
        StringWriter out = new StringWriter();
        DocumentFormats.byId("latex").write(document, Pictures.NONE, out);
        assertThat(out.toString())
                .contains(
                        "x$^{4}$ $\\leq$ 2\\textasciicircum{}4 [U+65E5][U+672C]",
                        "ß é µ", "\\#1 \\textbackslash{}input\\{x\\} “a”");
    }

    @Test
    void latexIsAWholeArticle() throws IOException {
        assertThat(written("latex"))
                .startsWith("\\documentclass")
                .contains(
                        "\\title{Costs \\& <benefits>}",
                        "100 \\% of\\_them",
                        "\\section*{First}",
                        "\\begin{fitted}\\includegraphics{p/one.x}\\end{fitted}",
                        "\\begin{tabular}{lr}")
                .endsWith("\\end{document}\n");
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> DocumentFormats.byId("word")).hasMessageContaining("html, markdown, latex");
    }
}
