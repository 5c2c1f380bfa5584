package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.StringReader;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every table format holds what the table holds. */
class TableFormatTest {
    private static final BigInteger BIG = BigInteger.TWO.pow(200);
    private static final Table TABLE = new Table(
            "example",
            "A & B",
            List.of(
                    new Table.Column("name", "Name", false),
                    new Table.Column("count", "Count", true),
                    new Table.Column("polynomial", "χ", false)),
            List.of(
                    Arrays.asList("say \"a, b\"", BIG, "x^10 + x + 1"),
                    Arrays.asList("=1+1", 7, null),
                    Arrays.asList("a_b <c> | \u0001\nd", 3L, "2x^2 + 1")));

    static List<TableFormat> formats() {
        return TableFormats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHoldsTheFullDigitsOfABigNumber(TableFormat format) {
        assertThat(format.format(TABLE)).contains(BIG.toString());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatIsFoundByItsId(TableFormat format) {
        assertThat(TableFormats.byId(format.id())).isSameAs(format);
        assertThat(format.extension()).doesNotContain(".");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatWritesATableWithoutRows(TableFormat format) {
        assertThat(format.format(new Table("empty", "Empty", TABLE.columns(), List.of())))
                .isNotBlank();
    }

    @Test
    void anUnknownFormatNamesTheKnownOnes() {
        assertThatThrownBy(() -> TableFormats.byId("doc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("csv, json, xml, latex, markdown, tsv");
    }

    @Test
    void csvReadsBackCellByCell() {
        try (CsvReader<de.siegmar.fastcsv.reader.CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(TableFormats.CSV.format(TABLE))) {
            assertThat(csv.stream().map(row -> row.getFields()))
                    .containsExactly(
                            List.of("name", "count", "polynomial"),
                            List.of("say \"a, b\"", BIG.toString(), "x^10 + x + 1"),
                            List.of("'=1+1", "7", ""),
                            List.of("a_b <c> | \u0001\nd", "3", "2x^2 + 1"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void csvMakesTextHarmlessThatASpreadsheetWouldRun() {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            Table table =
                    new Table("t", "t", List.of(new Table.Column("a", "A", false)), List.of(List.of(start + "cmd()")));
            assertThat(TableFormats.CSV.format(table)).contains("'" + start);
        }
    }

    @Test
    void jsonReadsBackWithBigNumbersAsTextAndUnknownAsNull() {
        JsonNode rows = JsonMapper.builder().build().readTree(TableFormats.JSON.format(TABLE));
        assertThat(rows.get(0).get("count").asString()).isEqualTo(BIG.toString());
        assertThat(rows.get(0).get("count").isString()).isTrue();
        assertThat(rows.get(1).get("count").isIntegralNumber()).isTrue();
        assertThat(rows.get(1).get("polynomial").isNull()).isTrue();
        assertThat(rows.get(2).get("name").asString()).isEqualTo("a_b <c> | \u0001\nd");
    }

    @Test
    void xmlReadsBackAndLeavesOutWhatIsNotKnown() throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(TableFormats.XML.format(TABLE))));
        assertThat(document.getDocumentElement().getAttribute("title")).isEqualTo("A & B");
        Element second = (Element) document.getElementsByTagName("row").item(1);
        assertThat(second.getElementsByTagName("polynomial").getLength()).isZero();
        Element third = (Element) document.getElementsByTagName("row").item(2);
        assertThat(third.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("a_b <c> | \uFFFD\nd");
    }

    @Test
    void tsvKeepsEveryRowInOneLineAndMakesFormulasHarmless() {
        assertThat(TableFormats.TSV.format(TABLE).lines().map(line -> List.of(line.split("\t", -1))))
                .containsExactly(
                        List.of("Name", "Count", "χ"),
                        List.of("say \"a, b\"", BIG.toString(), "x^10 + x + 1"),
                        List.of("'=1+1", "7", ""),
                        List.of("a_b <c> | \u0001 d", "3", "2x^2 + 1"));
    }

    @Test
    void latexEscapesItsSpecialCharactersAndSetsPolynomialsInMathMode() {
        String latex = TableFormats.LATEX.format(TABLE);
        assertThat(latex).contains("a\\_b <c> | ").contains("$x^{10} + x + 1$").contains("\\begin{tabular}{lrl}");
        assertThat(latex.lines().filter(line -> line.endsWith("\\\\"))).hasSize(4);
    }

    @Test
    void markdownKeepsCellsInTheirColumns() {
        assertThat(TableFormats.MARKDOWN
                        .format(TABLE)
                        .lines()
                        .map(line -> line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count()))
                .containsOnly(4L);
    }

    @Test
    void aRowOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> new Table("t", "t", TABLE.columns(), List.of(List.of("one"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
