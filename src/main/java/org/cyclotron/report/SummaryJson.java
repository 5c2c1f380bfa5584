package org.cyclotron.report;

import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.Measures;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What follows from the rounds of a comparison, in JSON. It is computed from the runs, so nobody reads it back. */
final class SummaryJson {
    private SummaryJson() {}

    /** Writes the properties {@code summary}, {@code verdict} and what belongs to them. */
    static void write(JsonGenerator json, Comparison comparison, ComparisonSummary summary) {
        json.writeArrayPropertyStart("summary");
        for (StrategySummary lane : summary.lanes()) {
            json.writeStartObject();
            write(json, lane);
            writeTypical(json, comparison, lane.typical());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.writeText(json, "predictionReason", summary.predictionReason());
        Verdict verdict = summary.verdict();
        json.writeStringProperty("verdict", verdict.text());
        json.writeStringProperty("outcome", verdict.outcome().id());
        writeInterval(json, "verdictInterval", "verdictConfidence", verdict.interval());
        JsonText.writeTexts(json, "warnings", summary.warnings());
    }

    private static void write(JsonGenerator json, StrategySummary lane) {
        json.writeStringProperty("strategy", lane.strategy().toString());
        json.writeStringProperty("label", lane.label());
        json.writeStringProperty("judgement", lane.judgement().id());
        JsonText.writeText(json, "reason", lane.reason());
        json.writeBooleanProperty("oversubscribed", lane.oversubscribed());
        json.writeNumberProperty("runs", lane.wallNanos().size());
        writeEstimate(json, "medianNanos", "interval", "confidence", lane.wall());
        writeEstimate(json, "speedup", "speedupInterval", "speedupConfidence", lane.speedup());
        write(json, lane.measures());
        JsonText.writeDouble(json, "bound", lane.bound());
        JsonText.writeDoubles(json, "ratios", lane.ratios());
        Double predicted = lane.predictedNanos();
        JsonText.writeLong(json, "predictedNanos", predicted == null ? null : Math.round(predicted));
        JsonText.writeDouble(json, "predictionError", lane.predictionError());
    }

    private static void write(JsonGenerator json, @Nullable Measures measures) {
        JsonText.writeDouble(json, "speedupBestSequential", measures == null ? null : measures.speedupBestSequential());
        JsonText.writeDouble(json, "speedupOneWorker", measures == null ? null : measures.speedupOneWorker());
        JsonText.writeDouble(json, "efficiency", measures == null ? null : measures.efficiency());
        JsonText.writeDouble(json, "imbalance", measures == null ? null : measures.imbalance());
        JsonText.writeDouble(json, "loadBalance", measures == null ? null : measures.loadBalance());
        JsonText.writeDouble(json, "redundancy", measures == null ? null : measures.redundancy());
        JsonText.writeDouble(json, "overheadShare", measures == null ? null : measures.overheadShare());
        JsonText.writeDouble(json, "karpFlatt", measures == null ? null : measures.karpFlatt());
        JsonText.writeDouble(json, "statesPerSecond", measures == null ? null : measures.statesPerSecond());
        JsonText.writeLong(json, "setupNanos", measures == null ? null : measures.setupNanos());
        JsonText.writeLong(json, "breakEven", measures == null ? null : measures.breakEven());
        JsonText.writeDouble(json, "spread", measures == null ? null : measures.spread());
    }

    /** Where the typical run stands among the runs. */
    private static void writeTypical(JsonGenerator json, Comparison comparison, @Nullable RunRecord typical) {
        for (Round round : comparison.rounds()) {
            if (typical != null && round.runs().contains(typical)) {
                json.writeNumberProperty("typicalSession", round.session());
                json.writeNumberProperty("typicalRound", round.number());
                return;
            }
        }
        json.writeNullProperty("typicalSession");
        json.writeNullProperty("typicalRound");
    }

    /** An estimate as a number, a pair and the confidence of the pair; all null where there is none. */
    static void writeEstimate(
            JsonGenerator json, String median, String interval, String confidence, @Nullable Estimate estimate) {
        JsonText.writeDouble(json, median, estimate == null ? null : estimate.median());
        writeInterval(json, interval, confidence, estimate == null ? null : estimate.interval());
    }

    private static void writeInterval(JsonGenerator json, String name, String confidence, @Nullable Interval interval) {
        if (interval == null) {
            json.writeNullProperty(name);
            json.writeNullProperty(confidence);
            return;
        }
        json.writeName(name);
        json.writeArray(new double[] {interval.low(), interval.high()}, 0, 2);
        json.writeNumberProperty(confidence, interval.confidence());
    }
}
