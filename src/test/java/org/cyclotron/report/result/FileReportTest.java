package org.cyclotron.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.cyclotron.report.document.Tone;
import org.junit.jupiter.api.Test;

class FileReportTest {
    private static final Provenance HERE = new Provenance("a.csv", "00ff", CannedRounds.ENVIRONMENT);
    private static final AnalyzedRegister FIRST = CannedRounds.register(FiniteFields.of(2), 2, "one", 1, 0, 0, 1);
    private static final AnalyzedRegister SECOND = CannedRounds.register(FiniteFields.of(3), 5, "two", 0, 1, 1);
    private static final RowProblem PROBLEM = new RowProblem(7, 3, "2", "2 is not in GF(2)");

    private static FileReport of(int details, AnalyzedRegister... registers) {
        FileReport report = new FileReport(details);
        for (AnalyzedRegister register : registers) {
            report.add(register, Map.of());
        }
        return report;
    }

    private static Block.Tabular registers(Document document) {
        return document.blocks().stream()
                .filter(Block.Tabular.class::isInstance)
                .map(Block.Tabular.class::cast)
                .filter(tabular -> tabular.table().id().equals("registers"))
                .findFirst()
                .orElseThrow();
    }

    private static Block.Statement statement(Document document) {
        return (Block.Statement) document.blocks().get(1);
    }

    @Test
    void theTableOfAllRegistersIsTheOneThatIsExported() {
        Document document = of(1, FIRST, SECOND).finish(2, List.of(), HERE);
        assertThat(registers(document).table()).isEqualTo(AnalysisTables.registers(List.of(FIRST, SECOND)));
    }

    @Test
    void theFirstRegistersHaveASectionThatTheTableLeadsToAndTheRestIsSaid() {
        Document document = of(1, FIRST, SECOND).finish(2, List.of(), HERE);
        assertThat(registers(document).marks())
                .containsExactly(Block.RowMark.leadingTo("line-2"), Block.RowMark.leadingTo(null));
        assertThat(document.blocks())
                .contains(new Block.Heading(1, "Line 2 · one", "line-2"))
                .doesNotContain(new Block.Heading(1, "Line 5 · two", "line-5"))
                .contains(
                        new Block.Paragraph("The first 1 of 2 registers have a section below; the option --details N of"
                                + " cyclotron report file gives it to more."));
    }

    @Test
    void theSummaryCountsKindsFieldsAndOutcomes() {
        Document document = of(0, FIRST, SECOND).finish(2, List.of(), HERE);
        assertThat(statement(document))
                .isEqualTo(new Block.Statement(Tone.VERIFIED, "All 2 registers are verified", List.of()));
        assertThat(((Block.Facts) document.blocks().get(2)).facts())
                .contains(
                        Block.Fact.words("Kinds", "1 primitive, 1 singular"),
                        Block.Fact.words("Fields", "1 GF(2), 1 GF(3)"),
                        Block.Fact.words("Verification", "2 verified"));
    }

    @Test
    void rowsThatCouldNotBeReadStandWithLineColumnAndReason() {
        Document document = of(2, FIRST).finish(1, List.of(PROBLEM), HERE);
        assertThat(document.blocks()).contains(new Block.Tabular(AnalysisTables.problems(List.of(PROBLEM))));
        assertThat(statement(document).tone()).isEqualTo(Tone.WARNING);
        assertThat(statement(document).reasons()).containsExactly("1 row could not be read.");
    }

    @Test
    void aStoppedAnalysisIsSaidToBeStopped() {
        Document document = of(2, FIRST).finish(3, List.of(), HERE);
        assertThat(statement(document).reasons())
                .containsExactly("Stopped: 1 of 3 registers were analysed; those are complete.");
    }

    @Test
    void aFileWithoutRegistersIsAReport() {
        Document document = of(2).finish(0, List.of(PROBLEM), HERE);
        assertThat(statement(document).headline()).isEqualTo("No register was analysed");
        assertThat(document.blocks()).contains(new Block.Paragraph("There is none."));
    }
}
