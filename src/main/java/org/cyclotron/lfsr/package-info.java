/**
 * Linear feedback shift registers, the notations people write them in, and the sequences they make.
 *
 * <p>One convention rules, stated on {@link org.cyclotron.lfsr.Lfsr}; every other notation is converted to and from it
 * by a Notation. Depends on {@code algebra}.
 */
@NullMarked
package org.cyclotron.lfsr;

import org.jspecify.annotations.NullMarked;
