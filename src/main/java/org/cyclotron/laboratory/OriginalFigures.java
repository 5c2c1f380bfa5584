package org.cyclotron.laboratory;

import java.util.Optional;
import org.cyclotron.laboratory.OriginalFigure.Range;

/**
 * The figures of the original's overhead analysis that have a counterpart here. Each was published without repetitions,
 * interval or machine. Stateless.
 */
public final class OriginalFigures {
    private static final double MILLISECOND = 1e6;

    private static final OriginalFigure CREATION = new OriginalFigure(
            millis(0.12),
            millis(1.69),
            "process creation, per task (100 tasks, 4 workers): fork 0.12 ms, spawn 1.69 ms");
    private static final OriginalFigure FIELD = new OriginalFigure(
            millis(0.72), millis(0.72), "field / vector space set-up: 0.72 ms, for both start methods");
    private static final OriginalFigure INITIALISATION = new OriginalFigure(
            millis(3, 20), millis(3, 20), "initialisation: 3–20 ms a worker, for both start methods");
    private static final OriginalFigure STATE =
            new OriginalFigure(millis(0.5), millis(0.5), "compute: about 0.5 ms a state, for both start methods");
    private static final OriginalFigure PARTITION = new OriginalFigure(
            Range.of(0.6),
            Range.of(0.6),
            "partitioning: 60 % of the time before lazy iteration, for both start methods");

    private OriginalFigures() {}

    /** The figure beside a cost; empty where the analysis has no counterpart. */
    public static Optional<OriginalFigure> beside(MeasuredCost cost) {
        return switch (cost.id()) {
            case TaskCreation.ID, HandOver.ID -> Optional.of(CREATION);
            case FieldSetUp.ID -> Optional.of(FIELD);
            case WorkerInitialisation.ID, ColdInitialisation.ID -> Optional.of(INITIALISATION);
            case StateCost.ID, ColdStateCost.ID -> Optional.of(STATE);
            case PartitionShare.ID ->
                "eager".equals(cost.parameters().get("partition")) ? Optional.of(PARTITION) : Optional.empty();
            case Exchange.ID ->
                Optional.of(exchange(String.valueOf(cost.parameters().get("elements"))));
            default -> Optional.empty();
        };
    }

    /** The range is given for 10 to 10,000 elements; its ends are taken for the ends, the whole range in between. */
    private static OriginalFigure exchange(String elements) {
        String said =
                "message exchange, per worker, 10–10,000 elements: fork 3–7 ms, spawn 40–45 ms, creation included; ";
        return switch (elements) {
            case "10" -> new OriginalFigure(millis(3), millis(40), said + "its lower ends are taken for 10");
            case "10000" -> new OriginalFigure(millis(7), millis(45), said + "its upper ends are taken for 10,000");
            default -> new OriginalFigure(millis(3, 7), millis(40, 45), said + "the whole range stands in between");
        };
    }

    private static Range millis(double value) {
        return Range.of(value * MILLISECOND);
    }

    private static Range millis(double low, double high) {
        return new Range(low * MILLISECOND, high * MILLISECOND);
    }
}
