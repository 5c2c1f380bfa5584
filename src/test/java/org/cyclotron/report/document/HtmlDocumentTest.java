package org.cyclotron.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.report.Table;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {
    private static final String HOSTILE = "<script>alert('&')</script>\" onload=\"x\u0001";

    private static HtmlPage page(Block... blocks) {
        StringWriter out = new StringWriter();
        try {
            DocumentFormats.byId("html")
                    .write(new Document("Title " + HOSTILE, HOSTILE, List.of(blocks)), id -> Optional.empty(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new HtmlPage(out.toString());
    }

    private static Block.Tabular table(List<Block.RowMark> marks) {
        return new Block.Tabular(
                new Table(
                        "t",
                        HOSTILE,
                        List.of(new Table.Column("a", "Name " + HOSTILE, false), new Table.Column("b", "Value", true)),
                        List.of(Arrays.asList(HOSTILE, 1234567L), Arrays.asList("plain", null))),
                marks);
    }

    @Test
    void whatComesFromAFileIsTextWhereverItStands() {
        HtmlPage page = page(
                new Block.Heading(1, HOSTILE),
                new Block.Paragraph(HOSTILE),
                new Block.Bullets(List.of(HOSTILE)),
                new Block.Statement(Tone.WON, HOSTILE, List.of(HOSTILE)),
                new Block.Facts(List.of(Block.Fact.words(HOSTILE, HOSTILE))),
                table(List.of()),
                new Block.Picture("p", HOSTILE, HOSTILE));
        assertThat(page.all("script")).isEmpty();
        assertThat(page.attributes("onload")).isEmpty();
        String shown = HOSTILE.replace('\u0001', '\uFFFD');
        assertThat(page.texts("h2")).containsExactly(shown);
        assertThat(page.table(shown).get(1)).containsExactly(shown, "1,234,567");
        assertThat(page.fact(shown)).isEqualTo(shown);
    }

    @Test
    void nothingIsLoadedAndNothingRuns() {
        HtmlPage page = page(new Block.Heading(1, "One"), table(List.of()));
        assertThat(page.attributes("src")).isEmpty();
        assertThat(page.all("link")).isEmpty();
        assertThat(page.attributes("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.text()).doesNotContain("@import", "url(http", "@font-face");
        assertThat(page.attributes("content")).contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void contentsLeadToHeadingsWhoseAnchorsAreAllDifferent() {
        HtmlPage page = page(
                new Block.Heading(1, "Same"),
                new Block.Heading(2, "Same"),
                new Block.Heading(3, "Same"),
                new Block.Heading(1, "12 · ×"),
                new Block.Heading(1, "×"),
                new Block.Heading(1, "Given", "same-2"));
        List<String> ids = page.attributes("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        List<String> targets = page.attributes("href");
        assertThat(targets).hasSize(5).allMatch(target -> ids.contains(target.substring(1)));
        assertThat(targets).startsWith("#same").endsWith("#same-2");
        assertThat(page.all("section")).hasSize(4);
    }

    @Test
    void aRowLeadsToItsSectionAndAFailedOneIsStruckOut() {
        HtmlPage page = page(
                new Block.Heading(1, "Line 7", "line-7"),
                table(List.of(Block.RowMark.leadingTo("line-7"), Block.RowMark.struck(true))));
        assertThat(page.attributes("href")).containsExactly("#line-7");
        assertThat(page.texts("s")).containsExactly("plain");
    }

    @Test
    void tablesHaveHeadersThatSayWhatTheyAreOfAndScrollWithTheKeyboard() {
        HtmlPage page = page(table(List.of()));
        assertThat(page.attributes("scope")).containsExactly("col", "col", "row", "row");
        assertThat(page.attributes("tabindex")).containsExactly("0");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void aPictureThatIsMissingIsReplacedByItsWords() {
        HtmlPage page = page(new Block.Picture("p", "Caption", "Two bars, of 3 and 4"));
        assertThat(page.text()).contains("<p>Two bars, of 3 and 4</p>", "<figcaption>Caption</figcaption>");
    }

    @Test
    void textKeepsItsContrastInBothColourSchemesAndOnPaper() {
        String style = page().texts("style").getFirst();
        Map<String, String> light = colours(style.substring(0, style.indexOf("@media")));
        String dark = style.substring(style.indexOf("prefers-color-scheme: dark"));
        Map<String, String> darkened = new HashMap<>(light);
        darkened.putAll(colours(dark.substring(0, dark.indexOf("* {"))));
        Map<String, String> printed = new HashMap<>(light);
        printed.putAll(colours(style.substring(style.indexOf("@media print"))));
        assertThat(darkened.get("card")).isNotEqualTo(light.get("card"));
        for (Map<String, String> scheme : List.of(light, darkened, printed)) {
            for (String ink :
                    List.of("text", "muted", "link", "won", "lost", "neutral", "verified", "warning", "failed")) {
                assertThat(contrast(scheme.get(ink), scheme.get("card")))
                        .as(ink + " in " + scheme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static Map<String, String> colours(String style) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = Pattern.compile("--([a-z]+): (#[0-9a-f]{6});").matcher(style);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    /** The ratio of WCAG 2.1, written out here: 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
