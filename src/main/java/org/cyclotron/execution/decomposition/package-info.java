/**
 * The ways to cut the enumeration of a register into tasks, one class each, and their registry.
 *
 * <p>All of them walk the periodic part of a singular register, whose cycles are those of the whole register, and the
 * tree over its zero state; so they do the same work and can be compared. Depends on {@code execution}, {@code
 * enumeration}, {@code cycle} and {@code lfsr}.
 */
@NullMarked
package org.cyclotron.execution.decomposition;

import org.jspecify.annotations.NullMarked;
