/**
 * Square matrices over finite fields: products, powers, characteristic polynomial, order.
 *
 * <p>States are row vectors, so a state update is S&middot;C. Depends on {@code algebra.polynomial} and below.
 */
@NullMarked
package org.cyclotron.algebra.matrix;

import org.jspecify.annotations.NullMarked;
