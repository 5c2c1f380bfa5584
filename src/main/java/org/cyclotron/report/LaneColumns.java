package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Factors;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Judgement;
import org.cyclotron.experiment.Measures;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;
import org.jspecify.annotations.Nullable;

/** The lanes of a comparison as text in columns. */
final class LaneColumns {
    private static final String NOTHING = "–";
    private static final double NANOS_PER_SECOND = 1e9;

    private final ComparisonSummary summary;

    LaneColumns(ComparisonSummary summary) {
        this.summary = summary;
    }

    /** The strategies beside each other, and what marks and intervals mean. */
    void writeLanes(Writer out) throws IOException {
        TextColumns columns = new TextColumns(List.of(
                left("strategy"),
                right("wall"),
                right("interval"),
                right("speed-up"),
                right("interval"),
                right("efficiency"),
                right("imbalance"),
                right("redundancy"),
                right("overhead"),
                right("bound"),
                right("predicted"),
                right("error"),
                left("status")));
        summary.lanes().forEach(lane -> columns.add(cells(lane)));
        columns.write(out);
        writeLegend(out);
        out.write("\n");
    }

    private static List<String> cells(StrategySummary lane) {
        @Nullable Measures measures = lane.measures();
        return List.of(
                lane.strategy() + (lane.oversubscribed() ? " !" : ""),
                median(lane.wall(), LaneColumns::time),
                interval(lane.wall(), LaneColumns::time),
                median(lane.speedup(), Factors::text),
                interval(lane.speedup(), Factors::number),
                percent(measures == null ? null : measures.efficiency()),
                percent(measures == null ? null : measures.imbalance()),
                figure(measures == null ? null : measures.redundancy()),
                percent(measures == null ? null : measures.overheadShare()),
                figure(lane.bound()),
                lane.predictedNanos() == null ? NOTHING : time(lane.predictedNanos()),
                error(lane.predictionError()),
                status(lane));
    }

    private static String median(@Nullable Estimate estimate, Function<Double, String> text) {
        return estimate == null ? NOTHING : text.apply(estimate.median());
    }

    private static String interval(@Nullable Estimate estimate, Function<Double, String> text) {
        return estimate == null
                ? NOTHING
                : text.apply(estimate.interval().low()) + " – "
                        + text.apply(estimate.interval().high());
    }

    private static String time(double nanos) {
        return Figures.seconds(nanos / NANOS_PER_SECOND);
    }

    private static String figure(@Nullable Double value) {
        return value == null ? NOTHING : Factors.text(value);
    }

    private static String percent(@Nullable Double share) {
        return share == null || !Double.isFinite(share)
                ? NOTHING
                : String.format(Locale.ROOT, Math.abs(share) < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    /** An error with its sign; one of 100 % and more as a factor, which says more. */
    private static String error(@Nullable Double error) {
        if (error == null || !Double.isFinite(error)) {
            return NOTHING;
        }
        return error >= 1 ? Factors.text(1 + error) : String.format(Locale.ROOT, "%+.0f %%", 100 * error);
    }

    private static String status(StrategySummary lane) {
        String judgement = switch (lane.judgement()) {
            case SAME -> "same within 3 %";
            case UNKNOWN -> "not judged";
            case BASELINE, FASTER, SLOWER, NO_MEASURABLE_DIFFERENCE, FAILED, REFUSED ->
                lane.judgement().id().replace('-', ' ');
        };
        RunRecord typical = lane.typical();
        return (lane.judgement() == Judgement.FAILED ? "FAILED" : judgement)
                + (lane.reason() == null ? "" : ": " + lane.reason())
                + (typical == null ? "" : ", " + typical.status().id())
                + (typical == null || typical.chosen() == null ? "" : "; chose " + typical.chosen());
    }

    private void writeLegend(Writer out) throws IOException {
        OptionalDouble confidence = summary.lanes().stream()
                .flatMap(lane -> Stream.of(lane.wall(), lane.speedup()))
                .filter(Objects::nonNull)
                .map(Estimate::interval)
                .mapToDouble(Interval::confidence)
                .min();
        if (confidence.isPresent()) {
            out.write(String.format(
                    Locale.ROOT,
                    "  Intervals hold the median with a confidence of %.1f %% or more.\n",
                    100 * confidence.getAsDouble()));
        }
        if (summary.predictionReason() != null) {
            out.write("  No wall times are predicted: " + summary.predictionReason() + "\n");
        }
        if (summary.lanes().stream().anyMatch(StrategySummary::oversubscribed)) {
            out.write("  ! more workers than processors\n");
        }
    }

    /** Where the time of the typical run of each strategy goes, in percent of its wall time. */
    void writePhases(Writer out) throws IOException {
        List<StrategySummary> shown =
                summary.lanes().stream().filter(lane -> lane.typical() != null).toList();
        if (shown.isEmpty()) {
            return;
        }
        List<Phase> phases = Arrays.stream(Phase.values())
                .filter(phase -> shown.stream().anyMatch(lane -> breakdown(lane).share(phase) > 0))
                .toList();
        List<TextColumns.Column> headers = new ArrayList<>(List.of(left("where one run's time goes")));
        phases.forEach(phase -> headers.add(right(phase.id())));
        TextColumns columns = new TextColumns(headers);
        for (StrategySummary lane : shown) {
            List<String> cells = new ArrayList<>(List.of(lane.strategy().toString()));
            phases.forEach(phase -> cells.add(share(breakdown(lane), phase)));
            columns.add(cells);
        }
        columns.write(out);
        out.write("\n");
    }

    private static PhaseBreakdown breakdown(StrategySummary lane) {
        return Objects.requireNonNull(lane.typical()).breakdown();
    }

    private static String share(PhaseBreakdown breakdown, Phase phase) {
        long part = breakdown.phases().getOrDefault(phase, 0L);
        return Figures.percent(BigInteger.valueOf(part), BigInteger.valueOf(breakdown.wallNanos()));
    }

    private static TextColumns.Column left(String header) {
        return new TextColumns.Column(header, false);
    }

    private static TextColumns.Column right(String header) {
        return new TextColumns.Column(header, true);
    }
}
