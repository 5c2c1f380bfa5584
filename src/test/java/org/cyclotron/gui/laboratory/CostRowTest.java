package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cyclotron.gui.control.FiguresPopOver.Entry;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.Test;

class CostRowTest {
    private static final Calibration CALIBRATION = SampleCalibrations.full();

    private final List<CostRow> rows =
            CALIBRATION.costs().stream().map(CostRow::of).toList();

    private CostRow row(String name, String detail) {
        return rows.stream()
                .filter(row -> row.name().equals(name) && row.detail().contains(detail))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLineHasItsFiguresBesideTheOriginals() {
        CostRow creation = row("Creation, spawn", "per task · 4 workers, 100 tasks");
        assertThat(creation.ours()).isEqualTo("900 µs");
        assertThat(creation.fork()).isEqualTo("120 µs");
        assertThat(creation.spawn()).isEqualTo("1.69 ms");
        assertThat(creation.ratio()).isEqualTo("1.88× faster");
        assertThat(creation.direction()).isEqualTo(CostRow.Direction.LESS);
        assertThat(creation.description())
                .contains("interval 886–914 µs", "10 repetitions", "with spawn 1.69 ms", "1.88× faster");
    }

    @Test
    void whatTheOriginalDoesNotHaveHasNoRatio() {
        CostRow probe = row("Scaling probe, 2 threads", "per machine");
        assertThat(probe.ours()).isEqualTo("1.98×");
        assertThat(probe.spawn()).isEqualTo("–");
        assertThat(probe.ratio()).isEqualTo("no counterpart");
        assertThat(probe.direction()).isEqualTo(CostRow.Direction.UNKNOWN);
        assertThat(probe.isTime()).isFalse();
    }

    @Test
    void theOverviewHasTheLinesThatPeopleLookAtFirst() {
        assertThat(CostFilter.OVERVIEW.of(CALIBRATION, rows))
                .extracting(row -> row.name() + " " + row.detail())
                .startsWith("Creation, spawn per worker · 1 worker")
                .containsOnlyOnce("Exchange, pipe per round trip · 10,000 elements")
                .noneMatch(text -> text.contains("1,000 elements"));
        assertThat(CostFilter.ALL.of(CALIBRATION, rows)).isEqualTo(rows);
        assertThat(CostFilter.COUNTERPART.of(CALIBRATION, rows))
                .hasSizeLessThan(rows.size())
                .allMatch(row -> row.original() != null);
    }

    @Test
    void everyKindOfOverheadCanBeLookedAtAlone() {
        List<CostFilter> filters = CostFilter.among(rows);
        assertThat(filters)
                .extracting(CostFilter::label)
                .startsWith("Overview", "All lines", "With a counterpart", "Creation per task");
        CostFilter exchange = filters.stream()
                .filter(filter -> filter.label().startsWith("Exchange"))
                .findFirst()
                .orElseThrow();
        assertThat(exchange.of(CALIBRATION, rows)).hasSize(3);
    }

    @Test
    void everyFigureCanBeReadAndCopied() {
        List<Entry> entries = CostFigures.of(row("Creation, spawn", "per task"));
        assertThat(entries)
                .extracting(Entry::caption)
                .contains("Median", "10 repetitions, as measured", "What is timed");
        assertThat(entries)
                .anyMatch(entry -> entry.copied() != null && entry.copied().split("\n", -1).length == 10)
                .anyMatch(entry -> entry.shown().contains("process creation, per task"));
    }
}
