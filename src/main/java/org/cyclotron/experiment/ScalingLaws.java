package org.cyclotron.experiment;

import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.ParametricUnivariateFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.fitting.SimpleCurveFitter;
import org.hipparchus.fitting.WeightedObservedPoint;

/**
 * Fits Amdahl's law and the universal scalability law by least squares (Levenberg and Marquardt).
 *
 * <p>Fitted is S(p) over S(1), so a point with one worker is needed; oversubscribed points say nothing of scaling and are
 * left out. Sources: G. M. Amdahl, AFIPS 30 (1967); N. J. Gunther, Guerrilla Capacity Planning (2007).
 */
final class ScalingLaws {
    static final int LEAST_POINTS = 4;
    private static final int MOST_ITERATIONS = 10_000;

    private ScalingLaws() {}

    static ScalingFit fit(List<ScalingPoint> points, int cores) {
        List<ScalingPoint> real =
                points.stream().filter(point -> point.workers() <= cores).toList();
        Optional<ScalingPoint> one =
                real.stream().filter(point -> point.workers() == 1).findFirst();
        if (real.size() < LEAST_POINTS) {
            return new ScalingFit.Refused("a law needs %d numbers of workers up to the %d processors, there are %d"
                    .formatted(LEAST_POINTS, cores, real.size()));
        }
        if (one.isEmpty()) {
            return new ScalingFit.Refused("a law needs the run with one worker");
        }
        double unit = one.get().speedup().median();
        List<WeightedObservedPoint> observed = real.stream()
                .map(point -> new WeightedObservedPoint(
                        1, point.workers(), point.speedup().median() / unit))
                .toList();
        return fit(observed);
    }

    private static ScalingFit fit(List<WeightedObservedPoint> observed) {
        try {
            double[] amdahl = SimpleCurveFitter.create(new Amdahl(), new double[] {0.1})
                    .withMaxIterations(MOST_ITERATIONS)
                    .fit(observed);
            double[] universal = SimpleCurveFitter.create(new Universal(), new double[] {0.1, 0.01})
                    .withMaxIterations(MOST_ITERATIONS)
                    .fit(observed);
            // Noise can put the least squares a little outside of what the laws mean.
            double serial = Math.clamp(amdahl[0], 0, 1);
            double contention = Math.max(0, universal[0]);
            double coherency = Math.max(0, universal[1]);
            return new ScalingFit.Fitted(
                    serial,
                    contention,
                    coherency,
                    error(observed, new Amdahl(), serial),
                    error(observed, new Universal(), contention, coherency));
        } catch (MathRuntimeException e) {
            return new ScalingFit.Refused("no law fits these points");
        }
    }

    private static double error(
            List<WeightedObservedPoint> observed, ParametricUnivariateFunction law, double... parameters) {
        return Math.sqrt(observed.stream()
                .mapToDouble(point -> point.getY() - law.value(point.getX(), parameters))
                .map(residual -> residual * residual)
                .average()
                .orElse(0));
    }

    /** S(p) = 1 / (f + (1 &minus; f) / p). */
    private static final class Amdahl implements ParametricUnivariateFunction {
        @Override
        public double value(double p, double... f) {
            return 1 / (f[0] + (1 - f[0]) / p);
        }

        @Override
        public double[] gradient(double p, double... f) {
            double s = value(p, f);
            return new double[] {-s * s * (1 - 1 / p)};
        }
    }

    /** S(p) = p / (1 + a (p &minus; 1) + b p (p &minus; 1)). */
    private static final class Universal implements ParametricUnivariateFunction {
        @Override
        public double value(double p, double... ab) {
            return p / (1 + ab[0] * (p - 1) + ab[1] * p * (p - 1));
        }

        @Override
        public double[] gradient(double p, double... ab) {
            double s = value(p, ab);
            double byContention = -s * s * (p - 1) / p;
            return new double[] {byContention, byContention * p};
        }
    }
}
