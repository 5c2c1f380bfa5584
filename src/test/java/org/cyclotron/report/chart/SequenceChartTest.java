package org.cyclotron.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.drawing.DrawnTexts;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequenceAnalyzer;
import org.cyclotron.sequence.SequencePlan;
import org.junit.jupiter.api.Test;

/** The charts of sequences short and long, over small fields and large ones. */
class SequenceChartTest {
    private static final List<Lfsr> REGISTERS = List.of(
            new Lfsr(FiniteFields.of(2), 1),
            new Lfsr(FiniteFields.of(2), 1, 0, 0, 1),
            new Lfsr(FiniteFields.of(2), 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0),
            new Lfsr(FiniteFields.of(3), 1, 2, 0, 0, 0, 0),
            new Lfsr(FiniteFields.of(11), 1),
            new Lfsr(FiniteFields.of(256), 2, 9),
            new Lfsr(FiniteFields.of((1L << 31) - 1), 7));

    @Test
    void everyChartIsReadableInFilesAndInSmallPlaces() throws IOException {
        for (Lfsr lfsr : REGISTERS) {
            SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), elements(lfsr), Cancellation.NONE);
            SequenceAnalysis analysis = SequenceAnalyzer.analyze(plan.span(), Progress.NONE, Cancellation.NONE);
            for (SequenceChart chart : SequenceChart.values()) {
                DrawnTexts.of(chart.painter(plan, analysis), SequenceChart.SIZE, Tokens.LIGHT)
                        .assertReadable();
                DrawnTexts.of(
                                new ChartPainter(tokens -> chart.of(analysis, tokens)),
                                PictureSize.of(430, 260),
                                Tokens.DARK)
                        .assertReadable();
                assertThat(chart.description(analysis))
                        .as(chart + " of " + lfsr)
                        .isNotBlank();
                assertThat(chart.table(analysis).rows())
                        .as(chart + " of " + lfsr)
                        .isNotEmpty();
            }
        }
    }

    /** The largest field has too long a period. */
    private static OptionalLong elements(Lfsr lfsr) {
        return lfsr.field().order() > 1 << 20 ? OptionalLong.of(2000) : OptionalLong.empty();
    }

    @Test
    void theChartsSayTheirFiguresInWords() {
        Lfsr lfsr = REGISTERS.get(1);
        SequencePlan plan = SequencePlan.of(lfsr, lfsr.impulseState(), OptionalLong.empty(), Cancellation.NONE);
        SequenceAnalysis analysis = SequenceAnalyzer.analyze(plan.span(), Progress.NONE, Cancellation.NONE);
        assertThat(SequenceChart.AUTOCORRELATION.description(analysis))
                .isEqualTo("Autocorrelation: 15 in phase; out of phase at most 0.0667 of that, at shift 1");
        assertThat(SequenceChart.RUNS.description(analysis)).startsWith("8 runs: 4 of length 1, expected 4;");
        assertThat(SequenceChart.COMPLEXITY.description(analysis)).startsWith("Linear complexity 4, reached after 4");
        assertThat(SequenceChart.BALANCE.description(analysis)).isEqualTo("7 zeros and 8 ones");
        assertThat(SequenceChart.AUTOCORRELATION.table(analysis).rows()).hasSize(15);
    }
}
