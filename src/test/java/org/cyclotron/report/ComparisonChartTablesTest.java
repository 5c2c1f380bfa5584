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
    void lanesHaveTheirFiguresAndAFailedOneHasOnlyItsReason() {
        Table table = ComparisonChartTables.lanes(LANES);
        assertThat(table.rows()).hasSize(9);
        assertThat(cell(table, 0, "strategy")).isEqualTo("segments@threads:2");
        assertThat(cell(table, 0, "judgement")).isEqualTo("faster");
        assertThat(String.valueOf(cell(table, 0, "speedup"))).startsWith("1.9");
        assertThat(cell(table, 0, "rounds")).isEqualTo(10);
        assertThat(cell(table, 8, "judgement")).isEqualTo("failed");
        assertThat(cell(table, 8, "speedup")).isNull();
        assertThat(cell(table, 8, "wall")).isNull();
        assertThat(cell(table, 8, "reason")).isEqualTo("lengths sum to 12,286, not 16,384");
    }

    @Test
    void phasesOfALaneSumToItsWallTime() {
        Table table = ComparisonChartTables.phases(LANES);
        for (List<@Nullable Object> row : table.rows()) {
            if (row.get(2) != null) {
                long sum = 0;
                for (int i = 3; i < row.size(); i++) {
                    sum += ((Number) row.get(i)).longValue();
                }
                assertThat(row.get(2)).isEqualTo(sum);
            }
        }
        assertThat(cell(table, 8, "compute")).isNull();
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
        assertThat(cell(table, 1, "compute")).isEqualTo(TIMELINE.nanos(1, Phase.COMPUTE));
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
        assertThat(cell(efficiency, 1, "efficiency")).isEqualTo("0.955");
        assertThat(cell(efficiency, 2, "oversubscribed")).isEqualTo(true);
        Table crossover = ComparisonChartTables.crossover(SampleComparisons.crossover());
        assertThat(crossover.rows()).hasSize(40);
        assertThat(cell(crossover, 0, "register")).isEqualTo("original-4");
        assertThat(ComparisonChartTables.wall(LANES).rows()).hasSize(9);
    }

    @Test
    void everyFormatWritesEveryTable() throws IOException {
        for (TableFormat format : TableFormats.all()) {
            for (Table table : List.of(
                    ComparisonChartTables.lanes(LANES),
                    ComparisonChartTables.phases(LANES),
                    ComparisonChartTables.wall(LANES),
                    ComparisonChartTables.timeline(TIMELINE))) {
                StringWriter out = new StringWriter();
                format.write(table, out);
                assertThat(out.toString()).hasSizeGreaterThan(100);
            }
        }
    }
}
