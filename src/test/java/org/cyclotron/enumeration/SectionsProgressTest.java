package org.cyclotron.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

class SectionsProgressTest {
    private final List<Long> reports = new ArrayList<>();
    private final Progress listening = (done, total) -> {
        assertThat(total).isEqualTo(1000);
        reports.add(done);
    };

    @Test
    void theBaseAndTheFibresHaveTheirSharesOfTheWhole() {
        SectionsProgress progress = new SectionsProgress(1000, 0.25, listening);
        progress.base().report(0, 8);
        progress.base().report(4, 8);
        progress.base().report(8, 8);
        progress.fibres(0, 3);
        progress.fibres(1, 3);
        progress.fibres(3, 3);
        assertThat(reports).containsExactly(0L, 125L, 250L, 250L, 500L, 1000L);
    }

    @Test
    void aBaseOfUnknownSizeIsNotReportedAsDone() {
        SectionsProgress progress = new SectionsProgress(1000, 0.5, listening);
        progress.base().report(5, 0);
        progress.base().report(5, -1);
        assertThat(reports).containsExactly(0L, 0L);
    }

    @Test
    void neverMoreThanTheWholeIsReported() {
        SectionsProgress progress = new SectionsProgress(1000, 0.5, listening);
        progress.base().report(30, 10);
        progress.fibres(9, 3);
        new SectionsProgress(1000, 7, listening).base().report(1, 2);
        new SectionsProgress(1000, -7, listening).base().report(1, 2);
        assertThat(reports).containsExactly(1000L, 1000L, 500L, 0L);
    }
}
