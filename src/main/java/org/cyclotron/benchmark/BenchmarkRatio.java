package org.cyclotron.benchmark;

/**
 * How many times as fast one row is as another of the same run, for each state or polynomial.
 *
 * @param of the name of the row that is judged
 * @param to the name of the row it is held against
 */
public record BenchmarkRatio(String of, String to, double ratio) {}
