package org.cyclotron.report;

/**
 * A row of the statistics: a figure of this register beside what theory leads one to expect.
 *
 * @param meaning the name in a sentence
 * @param primitive the figure of a primitive polynomial of as many states; a dash where theory is silent
 * @param random the expectation for a uniformly random permutation of as many states; a dash where theory is silent
 */
public record StatisticRow(String name, String meaning, String here, String primitive, String random) {}
