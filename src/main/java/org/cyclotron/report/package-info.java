/**
 * How results are written for people: figures with separators, powers and units, polynomials with superscripts.
 *
 * <p>Vocabulary: a <em>figure</em> is a number as it is shown; the <em>full</em> figure has every digit. Everything here
 * is independent of the locale and safe for use by several threads. Depends on {@code algebra} only.
 */
@NullMarked
package org.cyclotron.report;

import org.jspecify.annotations.NullMarked;
