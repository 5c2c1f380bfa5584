package org.cyclotron.experiment;

import java.util.List;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Medians and intervals that assume nothing of the distribution: of n values the median of the population lies between the
 * k-th smallest and the k-th largest with confidence 1 &minus; 2 P(X &lt; k), X binomial with n trials of one half.
 *
 * <p>Source: H. A. David and H. N. Nagaraja, Order Statistics, 3rd ed., section 7.1.
 */
public final class OrderStatistics {
    /** The confidence aimed at. */
    public static final double CONFIDENCE = 0.95;

    private static final double MEDIAN = 50;
    private static final double FIRST_QUARTILE = 25;
    private static final double THIRD_QUARTILE = 75;
    /** Beyond so many quartile distances from the quartiles a value is an outlier (J. W. Tukey, 1977). */
    private static final double TUKEY = 1.5;

    private OrderStatistics() {}

    /**
     * Median and interval: the narrowest symmetric pair of order statistics with at least {@value #CONFIDENCE}, or the
     * whole range, with the confidence that it has, where there are too few values.
     *
     * @param values at least one
     */
    public static Estimate estimate(List<Double> values) {
        double[] sorted = sorted(values);
        int n = sorted.length;
        BinomialDistribution below = new BinomialDistribution(n, 0.5);
        int k = 1;
        while (2 * (k + 1) <= n && confidence(below, k + 1) >= CONFIDENCE) {
            k++;
        }
        return new Estimate(
                percentile(sorted, MEDIAN), new Interval(sorted[k - 1], sorted[n - k], confidence(below, k)));
    }

    private static double confidence(BinomialDistribution below, int k) {
        return Math.max(0, 1 - 2 * below.cumulativeProbability(k - 1));
    }

    /** The median. @param values at least one */
    public static double median(List<Double> values) {
        return percentile(sorted(values), MEDIAN);
    }

    /** (third quartile &minus; first quartile) / median; 0 for equal values. */
    public static double spread(List<Double> values) {
        double[] sorted = sorted(values);
        double distance = percentile(sorted, THIRD_QUARTILE) - percentile(sorted, FIRST_QUARTILE);
        return distance == 0 ? 0 : distance / percentile(sorted, MEDIAN);
    }

    /** How many values lie more than 1.5 quartile distances beyond the quartiles. */
    public static int outliers(List<Double> values) {
        double[] sorted = sorted(values);
        double first = percentile(sorted, FIRST_QUARTILE);
        double third = percentile(sorted, THIRD_QUARTILE);
        double reach = TUKEY * (third - first);
        return (int) values.stream()
                .filter(value -> value < first - reach || value > third + reach)
                .count();
    }

    private static double[] sorted(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values");
        }
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double percentile(double[] sorted, double percent) {
        return new Percentile()
                .withEstimationType(Percentile.EstimationType.R_7)
                .evaluate(sorted, percent);
    }
}
