/**
 * Measures what parallel running costs on this machine, unit by unit, for a cost model and for people.
 *
 * <p>Vocabulary: a {@link org.cyclotron.laboratory.Measure} is one kind of overhead, such as starting a worker; its {@link
 * org.cyclotron.laboratory.MeasureCase}s are the circumstances it is measured under, such as each backend; a {@link
 * org.cyclotron.laboratory.Trial} repeats one of them; a {@link org.cyclotron.laboratory.MeasuredCost} is what came of it; a
 * {@link org.cyclotron.laboratory.Calibration} holds all of them with the machine they belong to. Beside them stand the
 * {@link org.cyclotron.laboratory.OriginalFigures} of the Python program this project answers.
 *
 * <p>Units: elapsed time in nanoseconds, as real numbers, since short operations are means of many; ratios and shares have
 * no unit. Records are immutable and safe for use by several threads. Depends on {@code experiment}, {@code execution} and
 * below.
 */
@NullMarked
package org.cyclotron.laboratory;

import org.jspecify.annotations.NullMarked;
