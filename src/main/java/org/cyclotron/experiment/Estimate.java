package org.cyclotron.experiment;

/** A median with its interval. */
public record Estimate(double median, Interval interval) {}
