/**
 * From a row of an LFSR file to its verified analysis: the algebraic answer and its check, brought together.
 *
 * <p>The records here are what writers, history and the window show. Depends on {@code enumeration}, {@code cycle},
 * {@code lfsr} and below.
 */
@NullMarked
package org.cyclotron.analysis;

import org.jspecify.annotations.NullMarked;
