package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Subject;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormats;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** Names from files of unknown origin in what is exported: no formula for a spreadsheet, no markup, nothing that breaks the format. */
class FormulaTest {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][+-]?[0-9]+)?");

    private static final List<String> STARTS = List.of(
            "=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\uFF1D", "\uFF0B", "\uFF20", "'=", "\"=", ";=", "&", "<",
            "]]>", "%", "|");

    private static String name(long seed) {
        Damage damage = new Damage(seed);
        return damage.any(STARTS) + damage.text("cmd|' /C calc'!A0");
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }

    private static List<String> formulas(String csv) {
        List<String> found = new ArrayList<>();
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(csv)) {
            record.getFields().stream().filter(FormulaTest::isFormula).forEach(found::add);
        }
        return found;
    }

    private static String analysis(String format, AnalyzedRegister register, String reason) throws IOException {
        StringWriter out = new StringWriter();
        AnalysisDocument document = AnalysisFormats.byId(format).begin(out);
        document.add(register);
        document.finish(List.of(new RowProblem(1, 1, reason, reason)), false);
        return out.toString();
    }

    @Test
    void noNameBecomesAFormulaInATable() {
        Cases.run("names in tables", 500, seed -> {
            String name = name(seed);
            Table table = new Table(
                    "t",
                    name,
                    List.of(new Table.Column("name", "Name", false), new Table.Column("count", "Count", true)),
                    List.of(Arrays.asList(name, -3), Arrays.asList(null, name)));
            assertThat(formulas(TableFormats.byId("csv").format(table))).isEmpty();
            for (String line : TableFormats.byId("tsv").format(table).split("\n", -1)) {
                assertThat(line.split("\t", -1)).noneMatch(FormulaTest::isFormula);
            }
            assertThat(TableFormats.byId("tsv").format(table).lines()).hasSize(3);
            wellFormed(TableFormats.byId("xml").format(table));
            new JsonMapper().readTree(TableFormats.byId("json").format(table));
        });
    }

    @Test
    void noNameBecomesAFormulaOrMarkupInAnAnalysis() {
        Cases.run("names in analyses", 100, seed -> {
            AnalyzedRegister register = CannedRounds.register(FiniteFields.of(2), 4, name(seed), 1, 0, 1);
            assertThat(formulas(analysis("csv", register, name(-seed)))).isEmpty();
            wellFormed(analysis("xml", register, name(-seed)));
            new JsonMapper().readTree(analysis("json", register, name(-seed)));
        });
    }

    @Test
    void noNameBecomesAFormulaInAComparison() {
        Cases.run("names in comparisons", 30, seed -> {
            AnalyzedRegister register = CannedRounds.register(FiniteFields.of(2), 4, name(seed), 1, 0, 1);
            Comparison comparison =
                    CannedRounds.complete(CannedRounds.request(Subject.of(register), 2, "whole@caller"));
            StringWriter out = new StringWriter();
            ComparisonDocument document = ComparisonFormats.byId("csv").begin(out);
            document.add(comparison, Summaries.of(comparison));
            document.finish(List.of(), List.of(), false);
            assertThat(formulas(out.toString())).isEmpty();
        });
    }

    /** Read by a parser that refuses every document type, so that there can be no entity in it. */
    private static void wellFormed(String xml) throws Exception {
        DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultInstance();
        strict.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        strict.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
