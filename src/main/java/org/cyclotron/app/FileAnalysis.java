package org.cyclotron.app;

/**
 * How an analysis of several registers ended. The analyses themselves were handed out one by one, so that a file of many
 * registers needs no memory for all of them.
 *
 * @param finished how many registers were analysed, the first ones of the file
 * @param anyFailed whether a walk contradicted the algebra
 * @param cancelled whether it was stopped before all were finished
 */
public record FileAnalysis(int finished, boolean anyFailed, boolean cancelled) {}
