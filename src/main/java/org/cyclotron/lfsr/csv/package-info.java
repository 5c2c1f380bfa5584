/**
 * LFSR files: text to registers and back, with every unreadable row reported.
 *
 * <p>A file is read line by line; a bad row becomes a RowProblem and the rest goes on.
 * Lines and columns count from 1. Depends on {@code lfsr} and {@code algebra.field}.
 */
@NullMarked
package org.cyclotron.lfsr.csv;

import org.jspecify.annotations.NullMarked;
