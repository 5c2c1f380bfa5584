package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/**
 * What a model predicts for several strategies on one subject. Nothing in it was measured.
 *
 * @param cores the processors that workers are taken to have
 * @param subject for people, such as {@code a primitive register of 2^14 states}
 * @param states of the subject
 * @param sequential what the sequential program would take
 * @param lanes one for each strategy and number of workers asked for
 * @param curves one for each strategy that can have several workers
 * @param crossovers one for each strategy and number of workers
 * @param remarks on the profile, for people
 */
public record Simulation(
        CostProfile profile,
        int cores,
        String subject,
        double states,
        Prediction sequential,
        List<Lane> lanes,
        List<Curve> curves,
        List<Crossover> crossovers,
        List<String> remarks) {
    public Simulation {
        lanes = List.copyOf(lanes);
        curves = List.copyOf(curves);
        crossovers = List.copyOf(crossovers);
        remarks = List.copyOf(remarks);
    }

    /**
     * One strategy with one number of workers.
     *
     * @param chosen what a strategy that chooses among others would choose; null for others
     * @param speedup wall of the sequential program over wall of this
     */
    public record Lane(
            StrategyName strategy, String label, @Nullable String chosen, Prediction prediction, double speedup) {}

    /**
     * Speed-up over workers.
     *
     * @param strategy with one worker
     * @param points by workers
     */
    public record Curve(StrategyName strategy, String label, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }

        /** With so many workers. */
        public record Point(int workers, double speedup) {}

        /** The point with the greatest speed-up, the one with the fewest workers among several. */
        public Point best() {
            return points.stream()
                    .reduce((one, other) -> other.speedup() > one.speedup() * (1 + 1e-9) ? other : one)
                    .orElseThrow();
        }
    }

    /**
     * From how many states a strategy beats the sequential program, on registers of one giant cycle over GF(2).
     *
     * @param states the least; null when it never does up to 2^40
     * @param points speed-up by number of states, for a chart
     */
    public record Crossover(
            StrategyName strategy, String label, @Nullable Double states, List<Point> points) {
        public Crossover {
            points = List.copyOf(points);
        }

        /** With so many states. */
        public record Point(double states, double speedup) {}
    }
}
