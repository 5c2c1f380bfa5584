package org.cyclotron.benchmark;

/**
 * A row that could not be measured here.
 *
 * @param kernel the kernel or peer
 * @param reason why, and where possible what to do
 */
public record MissingRow(String name, String kernel, String reason) implements BenchmarkResult {}
