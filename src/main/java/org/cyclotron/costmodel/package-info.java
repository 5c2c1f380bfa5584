/**
 * What can be said of a run before it is made: bounds and predictions. Pure functions of immutable records.
 *
 * <p>A {@link org.cyclotron.costmodel.CostProfile} holds unit costs with their origins; a {@link
 * org.cyclotron.costmodel.Workload} says what is to be walked, how the work is cut ({@link
 * org.cyclotron.costmodel.WorkShape}) and where it runs ({@link org.cyclotron.costmodel.WorkerKind}); {@link
 * org.cyclotron.costmodel.CostModel} puts them together to a {@link org.cyclotron.costmodel.Prediction}. Formulas stand in
 * docs/measurement.md. Times are nanoseconds. Depends on {@code cycle}, {@code lfsr} and {@code timing}.
 */
@NullMarked
package org.cyclotron.costmodel;

import org.jspecify.annotations.NullMarked;
