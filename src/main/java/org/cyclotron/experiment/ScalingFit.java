package org.cyclotron.experiment;

/** Laws of scaling fitted to a series, or why they were not. */
public sealed interface ScalingFit {
    /** Too few points on real processors. @param reason for people */
    record Refused(String reason) implements ScalingFit {}

    /**
     * Amdahl's law S(p) = 1 / (f + (1 &minus; f) / p) and the universal scalability law S(p) = p / (1 + a (p &minus; 1) + b
     * p (p &minus; 1)), by least squares.
     *
     * @param serialFraction f, 0 &hellip; 1
     * @param contention a, at least 0
     * @param coherency b, at least 0
     * @param amdahlError root mean square of the residuals of the first
     * @param universalError of the second
     */
    record Fitted(double serialFraction, double contention, double coherency, double amdahlError, double universalError)
            implements ScalingFit {}
}
