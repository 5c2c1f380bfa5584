package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

class KeptAnalysisReaderTest {
    private static final Lfsr TAILS = new Lfsr(FiniteFields.of(4), 0, 3, 1);

    private static AnalyzedRegister analysed() {
        RegisterAnalysis analysis =
                RegisterAnalyzer.analyze(TAILS, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE);
        return new AnalyzedRegister(new RegisterRow(7, 1, "tails", "row", TAILS, "0,3,1"), analysis);
    }

    private static String document() throws IOException {
        StringWriter out = new StringWriter();
        AnalysisDocument document = AnalysisFormats.byId("json").begin(out);
        document.add(analysed());
        document.finish(List.of(new RowProblem(3, 1, "x", "no number")), true);
        return out.toString();
    }

    @Test
    void whatWasWrittenIsWhatIsRead() throws IOException {
        AlgebraicAnalysis algebra = analysed().analysis().algebra();
        KeptAnalysis kept = KeptAnalysisReader.read("a", document());
        assertThat(kept.problems()).isEqualTo(1);
        assertThat(kept.stopped()).isTrue();
        assertThat(kept.registers()).singleElement().satisfies(register -> {
            assertThat(register.label()).isEqualTo("tails");
            assertThat(register.line()).isEqualTo(7);
            assertThat(register.lfsr()).isEqualTo(TAILS);
            assertThat(register.order().value()).isEqualTo(algebra.order().value());
            assertThat(register.preperiod()).isEqualTo(1);
            assertThat(register.structure()).isNotNull();
            assertThat(register.structure().sameAs(algebra.structure())).isTrue();
            assertThat(register.verification()).isEqualTo(analysed().analysis().verification());
        });
    }

    @Test
    void aWrongStructureIsTakenForAnAnswerWhereTheOtherReaderRefusesIt() throws IOException {
        String wrong = document().replaceFirst("\"length\"\\s*:\\s*\"1\"", "\"length\":\"2\"");
        assertThatThrownBy(() -> AnalysisJsonReader.read("a", wrong)).isInstanceOf(DamagedDocumentException.class);
        KeptRegister kept = KeptAnalysisReader.read("a", wrong).registers().getFirst();
        assertThat(kept.structure().terms().getFirst().length()).isEqualTo(BigInteger.TWO);
        AnalysisPair pair =
                AnalysisPair.of(KeptAnalysisReader.read("a", document()), KeptAnalysisReader.read("b", wrong));
        assertThat(pair.both())
                .extracting(RegisterPair::judgement)
                .containsExactly(RegisterPair.Judgement.CONTRADICTION);
    }

    @Test
    void anOrderThatIsOnlyBoundedIsReadWithItsBounds() throws IOException {
        BigInteger order = analysed().analysis().algebra().order().value();
        String bounded = document()
                .replaceFirst(
                        "\"order\"\\s*:\\s*\"" + order
                                + "\"\\s*,\\s*\"orderStatus\"\\s*:\\s*\"exact\"(?=\\s*,\\s*\"singular\")",
                        "\"order\":null,\"orderStatus\":\"divides\",\"orderDivides\":\"" + order
                                + "\",\"orderMultipleOf\":\"1\",\"unfactoredCofactor\":\"" + order
                                + "\",\"trialBound\":100");
        KeptRegister kept = KeptAnalysisReader.read("a", bounded).registers().getFirst();
        assertThat(kept.order().isExact()).isFalse();
        assertThat(kept.order().divides()).isEqualTo(order);
    }

    @Test
    void whatIsDamagedIsRefusedWithItsPlace() throws IOException {
        String whole = document();
        assertThatThrownBy(() -> KeptAnalysisReader.read(
                        "a", whole.replaceFirst("\"exact\"(?=\\s*,\\s*\"singular\")", "\"guessed\"")))
                .isInstanceOf(DamagedDocumentException.class)
                .hasMessageContaining("“exact” or “divides”");
        assertThatThrownBy(() -> KeptAnalysisReader.read(
                        "a", whole.replaceFirst("\"length\"\\s*:\\s*\"1\"", "\"length\":\"0\"")))
                .isInstanceOf(DamagedDocumentException.class)
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> KeptAnalysisReader.read(
                        "a",
                        whole.replaceFirst(
                                "\"characteristicPolynomial\"\\s*:\\s*\\[\\s*0", "\"characteristicPolynomial\":[1")))
                .isInstanceOf(DamagedDocumentException.class)
                .hasMessageContaining("the row has the characteristic polynomial");
    }
}
