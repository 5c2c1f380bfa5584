/**
 * Strategies side by side: what is compared, the runs that were measured, and what follows from them.
 *
 * <p>Vocabulary: a {@link org.cyclotron.experiment.Subject} is a register or a whole file; a {@link
 * org.cyclotron.experiment.ComparisonRequest} names the strategies that enumerate it; a {@link
 * org.cyclotron.experiment.Round} is one fresh host process that ran every strategy once, in seeded random order; a {@link
 * org.cyclotron.experiment.RunRecord} is one of these runs; a {@link org.cyclotron.experiment.Comparison} holds the raw
 * rounds, and {@link org.cyclotron.experiment.ComparisonSummary} is computed from them, never stored.
 *
 * <p>Units: times are whole nanoseconds of elapsed time unless a name says processor time; ratios are dimensionless, a
 * speed-up above 1 is a gain; shares lie in 0 &hellip; 1. A figure that cannot be had is null, never 0. Records are
 * immutable and safe for use by several threads. Depends on {@code execution}, {@code costmodel}, {@code analysis} and
 * below.
 */
@NullMarked
package org.cyclotron.experiment;

import org.jspecify.annotations.NullMarked;
