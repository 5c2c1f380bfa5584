/**
 * Registers as programs and formulas of other languages: one class a language, one line each in
 * {@link org.cyclotron.lfsr.code.CodeLanguages}.
 *
 * <p>Every text begins with the convention it follows, needs no library but where its name says so, and computes in the
 * register's own field: elements are the integers of {@code FiniteField}. Programs print the output of the register from
 * the start state given. Everything is immutable and safe for use by several threads. Depends on {@code lfsr} and
 * {@code algebra}.
 */
@NullMarked
package org.cyclotron.lfsr.code;

import org.jspecify.annotations.NullMarked;
