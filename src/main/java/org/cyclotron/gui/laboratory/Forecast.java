package org.cyclotron.gui.laboratory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Crossover;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Simulation;
import org.cyclotron.experiment.Simulator;
import org.cyclotron.report.Figures;
import org.cyclotron.report.chart.CrossoverChart;

/**
 * What a profile predicts for the register, the workers and the strategies in hand, and what was measured beside it.
 * Immutable.
 *
 * @param searched whether it was looked for from which size on strategies pay; otherwise sizes would take too long
 * @param measured lines of the same strategies, from comparisons
 */
record Forecast(Simulation simulation, boolean searched, String register, List<CrossoverLine> measured) {
    private static final StrategyName SEQUENTIAL = StrategyName.parse("whole@caller");
    /** The chart ends here; smaller speed-ups would squeeze what matters. */
    private static final double LEAST_SPEEDUP = 1e-3;

    private static final double MOST_STATES = Math.pow(2, 28);

    Forecast {
        measured = List.copyOf(measured);
    }

    /**
     * Computes; some milliseconds, seconds with many workers.
     *
     * @throws ArithmeticException when the register is too large for times in nanoseconds
     */
    static Forecast of(ForecastRequest request) {
        Simulator.Target.Registers open = request.register();
        String power = "2" + Figures.superscript(request.exponent());
        Simulator.Target target = open != null
                ? open
                : new Simulator.Target.Size(
                        "a primitive register of " + power + " states", Math.pow(2, request.exponent()));
        List<StrategyName> strategies = request.strategies().stream()
                .map(strategy -> with(strategy, request.workers()))
                .toList();
        CostModel model = new CostModel(request.profile(), request.cores());
        String register = open == null ? power : open.name();
        List<CrossoverLine> measured = measured(request.measured(), strategies);
        try {
            return new Forecast(new Simulator(model).run(target, strategies, List.of()), true, register, measured);
        } catch (ArithmeticException e) {
            // The size in hand may fit where the largest sizes of a crossover do not.
            return new Forecast(ForecastLanes.of(model, target, strategies), false, register, measured);
        }
    }

    private static StrategyName with(StrategyName strategy, int workers) {
        return Strategies.of(strategy).isParallel() ? strategy.withWorkers(workers) : strategy;
    }

    private static List<CrossoverLine> measured(List<Comparison> comparisons, List<StrategyName> strategies) {
        List<Comparison> against = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            if (comparison.request().strategies().contains(SEQUENTIAL)) {
                against.add(comparison.with(comparison.request().withBaseline(SEQUENTIAL)));
            }
        }
        return Crossover.of(against).stream()
                .filter(line -> strategies.contains(line.strategy()))
                .toList();
    }

    BigInteger states() {
        return whole(simulation.states());
    }

    /** The predicted lines as far as the chart shows them. */
    List<CrossoverChart.Predicted> predicted() {
        return simulation.crossovers().stream()
                .map(line -> new CrossoverChart.Predicted(
                        line.strategy(),
                        line.label(),
                        line.points().stream()
                                .filter(point -> point.speedup() >= LEAST_SPEEDUP && point.states() <= MOST_STATES)
                                .map(point ->
                                        new CrossoverChart.Predicted.Point(whole(point.states()), point.speedup()))
                                .toList()))
                .filter(line -> !line.points().isEmpty())
                .toList();
    }

    /** From which size on strategies are predicted to pay, in words. */
    String pays() {
        if (!searched) {
            return "Lines end at 2²⁸: with these costs larger registers may take longer than 292 years";
        }
        List<String> words = new ArrayList<>();
        int never = 0;
        for (Simulation.Crossover line : simulation.crossovers()) {
            Double states = line.states();
            if (states == null) {
                never++;
            } else {
                words.add(line.label() + " from " + Figures.count(whole(Math.ceil(states))) + " states on");
            }
        }
        if (words.isEmpty()) {
            return never == 0 ? "" : "Predicted: no strategy pays up to 2⁴⁰ states";
        }
        return "Predicted to pay: " + String.join(", ", words) + (never == 0 ? "" : "; the others nowhere");
    }

    /** What was assumed, each once. */
    List<String> remarks() {
        Set<String> remarks = new LinkedHashSet<>(simulation.remarks());
        simulation.lanes().forEach(lane -> {
            if (lane.chosen() != null) {
                remarks.add(lane.label() + " would be " + lane.chosen());
            }
            lane.prediction().notes().forEach(note -> remarks.add(lane.label() + ": " + note));
        });
        return List.copyOf(remarks);
    }

    private static BigInteger whole(double states) {
        return BigDecimal.valueOf(states).toBigInteger();
    }
}
