package org.cyclotron.laboratory;

/**
 * The line y = a + b x for which the sum of squared relative errors &Sigma; ((a + b x − y) / y)&sup2; is least: each point
 * counts alike, however large. The normal equations of weighted least squares with the weights 1 / y&sup2;.
 *
 * @param intercept a
 * @param slope b
 */
record RelativeLine(double intercept, double slope) {
    /**
     * Fits a line.
     *
     * @param x at least two different values
     * @param y as many, all above 0
     */
    static RelativeLine through(double[] x, double[] y) {
        double weights = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            double weight = 1 / (y[i] * y[i]);
            weights += weight;
            sumX += weight * x[i];
            sumY += weight * y[i];
        }
        double meanX = sumX / weights;
        double meanY = sumY / weights;
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < x.length; i++) {
            double weight = 1 / (y[i] * y[i]);
            covariance += weight * (x[i] - meanX) * (y[i] - meanY);
            variance += weight * (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = covariance / variance;
        return new RelativeLine(meanY - slope * meanX, slope);
    }
}
