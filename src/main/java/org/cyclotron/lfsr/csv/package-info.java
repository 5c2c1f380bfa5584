/**
 * LFSR files: text to registers and back, with every unreadable row reported.
 *
 * <p>A file is read line by line. A blank line and a comment ({@code # …}) mean nothing, but a comment directly above a
 * row names that register. A directive ({@code #! field=4 modulus=x^2+x+1}, {@code #! notation=delay-taps length=8}) holds
 * from there on; naming a notation ends an earlier length. Every other line is a {@link
 * org.cyclotron.lfsr.csv.RegisterRow} or a {@link org.cyclotron.lfsr.csv.RowProblem}, and reading goes on. After a
 * directive that cannot be understood rows are problems too, until a good one replaces it: no row is read over a field or
 * in a notation that its file did not mean. Lines and columns count from 1, columns in characters. Depends on {@code
 * lfsr} and {@code algebra.field}.
 */
@NullMarked
package org.cyclotron.lfsr.csv;

import org.jspecify.annotations.NullMarked;
