package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleListing;
import org.cyclotron.cycle.ListedCycle;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

class BrowseCyclesTest {
    /** x^12 + 1 over GF(2): some hundreds of cycles. */
    private final AlgebraicAnalysis analysis = AlgebraicAnalyzer.analyze(
            new Lfsr(FiniteFields.of(2), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            FactoringBudget.DEFAULT,
            Cancellation.NONE);

    @Test
    void piecesJoinToTheWholeListing() {
        BrowseCycles browsing = new BrowseCycles(InterfaceThread.NONE, analysis);
        List<ListedCycle> read = new ArrayList<>();
        List<ListedCycle> page = browsing.next(50, Cancellation.NONE);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = browsing.next(50, Cancellation.NONE);
        }
        assertThat(read)
                .hasSize(analysis.structure().cycles().intValueExact())
                .usingRecursiveComparison()
                .isEqualTo(whole());
    }

    @Test
    void aCancelledPieceIsReadAgainFromItsBeginning() {
        BrowseCycles browsing = new BrowseCycles(InterfaceThread.NONE, analysis);
        List<ListedCycle> read = new ArrayList<>(browsing.next(40, Cancellation.NONE));
        int[] polls = {0};
        assertThatThrownBy(() -> browsing.next(40, () -> ++polls[0] > 10)).isInstanceOf(CancellationException.class);
        read.addAll(browsing.next(40, Cancellation.NONE));
        assertThat(read).usingRecursiveComparison().isEqualTo(whole().subList(0, 80));
    }

    private List<ListedCycle> whole() {
        return CycleListing.of(analysis, FactoringBudget.DEFAULT, Cancellation.NONE).stream()
                .toList();
    }
}
