package org.cyclotron.app;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cyclotron.costmodel.ModelledRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.StrategyModel;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.report.chart.CrossoverChart;

/** The lines that a model predicts beside measured ones: for registers of one giant cycle over GF(2). */
public final class PredictedCrossover {
    private static final int LARGEST_EXPONENT = 28;

    private PredictedCrossover() {}

    /** A predicted line for each measured one, from its least size up to 2^28 or its greatest; none without a model. */
    public static List<CrossoverChart.Predicted> of(
            List<CrossoverLine> lines, StrategyName baseline, Predictions predictions) {
        StrategyModel model = predictions.model();
        return model == null
                ? List.of()
                : lines.stream()
                        .filter(line -> !line.points().isEmpty())
                        .map(line -> line(line, baseline, model))
                        .toList();
    }

    private static CrossoverChart.Predicted line(CrossoverLine line, StrategyName baseline, StrategyModel model) {
        int from = exponent(line.points().getFirst().states());
        int to = Math.max(LARGEST_EXPONENT, exponent(line.points().getLast().states()));
        return new CrossoverChart.Predicted(
                line.strategy(),
                line.label(),
                IntStream.rangeClosed(from, to)
                        .mapToObj(k -> point(k, line.strategy(), baseline, model))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static int exponent(BigInteger states) {
        return Math.max(1, states.bitLength() - 1);
    }

    private static Optional<CrossoverChart.Predicted.Point> point(
            int exponent, StrategyName strategy, StrategyName baseline, StrategyModel model) {
        ModelledRegister register = ModelledRegister.primitive(Math.pow(2, exponent));
        double other = model.predict(strategy, register).wallNanos();
        double base = model.predict(baseline, register).wallNanos();
        return other <= 0 || base <= 0
                ? Optional.empty()
                : Optional.of(new CrossoverChart.Predicted.Point(BigInteger.TWO.pow(exponent), base / other));
    }
}
