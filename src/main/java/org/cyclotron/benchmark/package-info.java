/**
 * The figures that this program is measured by, taken in one run: {@code cyclotron benchmark}.
 *
 * <p>A <em>case</em> is a kernel on a register with a number of threads, or a factorisation; its result is a <em>row</em>. Every
 * row is timed warm and its answer is checked. What belongs to no kernel of this program is a <em>peer</em>: a C program,
 * compiled when it is wanted, and PARI/GP where it is installed. A row that cannot be measured here is <em>missing</em>, with
 * the reason. Ratios between rows of one run say more than their figures. Depends on {@code execution}, {@code enumeration},
 * {@code cycle}, {@code lfsr}, {@code algebra} and {@code progress}.
 */
@NullMarked
package org.cyclotron.benchmark;

import org.jspecify.annotations.NullMarked;
