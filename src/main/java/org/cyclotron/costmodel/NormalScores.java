package org.cyclotron.costmodel;

/** Where the ordered values of a normal sample are expected. */
final class NormalScores {
    private NormalScores() {}

    /**
     * The expected place of the i-th smallest of n standard normal values, i from 0: the quantile of (i + 5/8) / (n + 1/4)
     * (G. Blom, Statistical Estimates and Transformed Beta-Variables, 1958). 0 for n = 1.
     */
    static double of(int i, int n) {
        return quantile((i + 0.625) / (n + 0.25));
    }

    /** Good to 4.5e-4: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 26.2.23. */
    private static double quantile(double p) {
        if (p == 0.5) {
            return 0;
        }
        double tail = Math.min(p, 1 - p);
        double t = Math.sqrt(-2 * Math.log(tail));
        double above =
                (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        return p < 0.5 ? above - t : t - above;
    }
}
