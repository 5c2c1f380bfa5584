package org.cyclotron.report.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.RegisterTables;
import org.cyclotron.report.StatisticRows;
import org.cyclotron.report.Table;
import org.cyclotron.report.document.Block;
import org.cyclotron.report.document.Document;
import org.cyclotron.report.document.Tone;
import org.junit.jupiter.api.Test;

class RegisterReportTest {
    private static final Provenance HERE = new Provenance("a.csv, line 4", "00ff", CannedRounds.ENVIRONMENT);

    /** Ten cells, two of them a tail. */
    private static final AnalyzedRegister SINGULAR =
            CannedRounds.register(FiniteFields.of(2), 4, "tails", 0, 0, 1, 1, 1, 1, 0, 1, 1, 0);

    private static Document report(AnalyzedRegister register) {
        return RegisterReport.of(register, Map.of(), HERE);
    }

    private static List<Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Block.Tabular.class::isInstance)
                .map(block -> ((Block.Tabular) block).table())
                .toList();
    }

    private static Block.Statement statement(Document document) {
        return document.blocks().stream()
                .filter(Block.Statement.class::isInstance)
                .map(Block.Statement.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text())
                .toList();
    }

    private static List<Block.Fact> facts(Document document) {
        List<Block.Fact> facts = new ArrayList<>();
        document.blocks().forEach(block -> {
            if (block instanceof Block.Facts some) {
                facts.addAll(some.facts());
            }
        });
        return facts;
    }

    @Test
    void everyTableIsTheOneThatIsExported() {
        AlgebraicAnalysis algebra = SINGULAR.analysis().algebra();
        assertThat(tables(report(SINGULAR)))
                .containsExactly(
                        RegisterTables.notations(algebra.lfsr()),
                        AnalysisTables.factors(algebra),
                        AnalysisTables.cycles(algebra),
                        AnalysisTables.tails(algebra),
                        StatisticRows.table(StatisticRows.of(SINGULAR.analysis().structure())),
                        RegisterTables.matrix(algebra.lfsr()));
    }

    @Test
    void aRegisterIsShownFromItsNotationsToItsProvenance() {
        Document report = report(SINGULAR);
        assertThat(report.title()).startsWith("tails: x¹⁰ + ").endsWith(" over GF(2)");
        assertThat(headings(report))
                .containsExactly(
                        "The register",
                        "Notations",
                        "Circuit",
                        "Factors",
                        "Cycle structure",
                        "Tails",
                        "Statistics",
                        "State update matrix",
                        "Verification",
                        "Provenance");
        assertThat(facts(report))
                .contains(
                        Block.Fact.figure("Pre-period", "2"),
                        Block.Fact.figure("States", "1,024"),
                        Block.Fact.figure("States on cycles", "256"),
                        Block.Fact.figure("SHA-256 of the source", "00ff"),
                        Block.Fact.words("Report made", "2026-11-25 10:15 UTC"),
                        Block.Fact.words("Processor", "Made-up processor, 2 cores"));
    }

    @Test
    void aVerifiedRegisterSaysWhatWalkedItAndThatThisNeededNoAlgebra() {
        Document report = report(SINGULAR);
        assertThat(statement(report).tone()).isEqualTo(Tone.VERIFIED);
        assertThat(statement(report).headline()).contains("a walk through all 1,024 states");
        assertThat(facts(report)).contains(Block.Fact.words("Walked by", "bitmap"));
        assertThat(report.blocks())
                .contains(new Block.Paragraph(VerificationSection.how("bitmap")))
                .noneMatch(block -> block.equals(new Block.Paragraph(VerificationSection.how("segments"))));
        assertThat(VerificationSection.how("bitmap")).contains("nothing of the algebraic answer");
        assertThat(VerificationSection.how("segments@threads:2")).startsWith("The strategy segments@threads:2");
    }

    @Test
    void aFailedRegisterShowsBothAnswersAndIsNoSuccess() {
        RegisterAnalysis right = SINGULAR.analysis();
        BigInteger all = BigInteger.valueOf(1024);
        Verification wrong = new Verification(
                Verification.Status.FAILED,
                "bitmap",
                all,
                all,
                all,
                "cycles of length 1: algebra gives 1, walking 2",
                List.of(CycleTerm.of(1, 2)));
        Document report = report(new AnalyzedRegister(SINGULAR.row(), new RegisterAnalysis(right.algebra(), wrong)));
        assertThat(statement(report).tone()).isEqualTo(Tone.FAILED);
        assertThat(statement(report).reasons()).containsExactly("Cycles of length 1: algebra gives 1, walking 2.");
        assertThat(tables(report))
                .extracting(Table::title)
                .contains("Cycle structure", "Cycle structure as it was walked");
    }

    @Test
    void whatWasNotWalkedIsSaidToBeByAlgebraOnly() {
        RegisterAnalysis right = SINGULAR.analysis();
        Verification none =
                Verification.algebraicOnly(BigInteger.valueOf(1024), "walking the states was not asked for");
        Document report = report(new AnalyzedRegister(SINGULAR.row(), new RegisterAnalysis(right.algebra(), none)));
        assertThat(statement(report))
                .isEqualTo(new Block.Statement(
                        Tone.NEUTRAL,
                        "By algebra only: no walk has checked this cycle structure",
                        List.of("Walking the states was not asked for.")));
    }

    @Test
    void picturesStandWhereTheyBelong() {
        Block.Picture circuit = new Block.Picture("c", "Circuit", "d");
        Block.Picture diagram = new Block.Picture("s", "Diagram", "d");
        Document report =
                RegisterReport.of(SINGULAR, Map.of("circuit-galois", circuit, "state-diagram", diagram), HERE);
        List<Block> blocks = report.blocks();
        assertThat(blocks.get(blocks.indexOf(circuit) - 1)).isEqualTo(new Block.Heading(1, "Circuit"));
        assertThat(blocks.get(blocks.indexOf(diagram) - 1)).isEqualTo(new Block.Heading(1, "State diagram"));
    }

    @Test
    void aLongTableIsCutAndSaysSo() {
        long[] row = new long[600];
        row[599] = 1;
        // x^599 (x + 1): a tail of 599 levels.
        Document report = report(CannedRounds.register(FiniteFields.of(2), 1, "long", row));
        Table tails = tables(report).stream()
                .filter(table -> table.id().equals("tails"))
                .findFirst()
                .orElseThrow();
        assertThat(tails.rows()).hasSize(RegisterSections.MOST_ROWS);
        assertThat(report.blocks())
                .contains(new Block.Paragraph(
                        "The first 400 of 599 distances; cyclotron analyze --format csv writes all of them."));
        assertThat(tables(report)).extracting(Table::id).doesNotContain("notations", "state-update-matrix");
    }
}
