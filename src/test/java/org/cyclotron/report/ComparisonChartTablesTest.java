package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.SampleTimelines;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonChartTablesTest {
    private static final List<StrategySummary> LANES =
            LaneText.ranked(Summaries.of(SampleComparisons.finished()).lanes());
    private static final RunTimeline TIMELINE = SampleTimelines.of(1_000_000, 2, SampleTimelines.QUEUED, new Random(1));

    private static @Nullable Object cell(Table table, int row, String column) {
        List<String> ids = table.columns().stream().map(Table.Column::id).toList();
        return table.rows().get(row).get(ids.indexOf(column));
    }

    @Test
    void wallTimesAreInNanosecondsAndAFailedLaneHasNone() {
        Table table = ComparisonChartTables.wall(LANES);
        assertThat(table.rows()).hasSize(9);
        assertThat(cell(table, 0, "strategy")).isEqualTo("segments@threads:2");
        assertThat(cell(table, 0, "runs")).isEqualTo(10);
        assertThat((Long) cell(table, 0, "medianNanos")).isBetween(4_000_000L, 4_200_000L);
        assertThat(cell(table, 8, "medianNanos")).isNull();
    }

    @Test
    void timesOfALaneOfARunSumToTheWallTime() {
        Table table = ComparisonChartTables.workers(TIMELINE);
        assertThat(table.rows()).hasSize(3);
        for (List<@Nullable Object> row : table.rows()) {
            long sum = row.subList(1, row.size()).stream()
                    .mapToLong(cell -> ((Number) cell).longValue())
                    .sum();
            assertThat(sum).isEqualTo(1_000_000);
        }
        assertThat(cell(table, 1, "computeNanos")).isEqualTo(TIMELINE.nanos(1, Phase.COMPUTE));
    }

    @Test
    void everySpanHasARow() {
        Table table = ComparisonChartTables.timeline(TIMELINE);
        assertThat(table.rows()).hasSameSizeAs(TIMELINE.spans());
        assertThat(cell(table, 0, "lane")).isEqualTo("main");
        assertThat(cell(table, 0, "phase")).isEqualTo("partition");
    }

    @Test
    void seriesAndLinesHaveARowAPoint() {
        Table efficiency = ComparisonChartTables.efficiency(SampleComparisons.scaling());
        assertThat(efficiency.rows()).hasSize(12);
        assertThat(cell(efficiency, 1, "efficiency")).isEqualTo(0.955);
        assertThat(cell(efficiency, 2, "oversubscribed")).isEqualTo(true);
        Table crossover = ComparisonChartTables.crossover(SampleComparisons.crossover());
        assertThat(crossover.rows()).hasSize(40);
        assertThat(cell(crossover, 0, "register")).isEqualTo("original-4");
    }

    @Test
    void everyFormatWritesEveryTable() throws IOException {
        for (TableFormat format : TableFormats.all()) {
            for (Table table : List.of(
                    ComparisonChartTables.efficiency(SampleComparisons.scaling()),
                    ComparisonChartTables.crossover(SampleComparisons.crossover()),
                    ComparisonChartTables.wall(LANES),
                    ComparisonChartTables.timeline(TIMELINE))) {
                StringWriter out = new StringWriter();
                format.write(table, out);
                assertThat(out.toString()).hasSizeGreaterThan(100);
            }
        }
    }
}
