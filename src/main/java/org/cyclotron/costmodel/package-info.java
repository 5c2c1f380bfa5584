/**
 * What can be said of a run before it is made: bounds that follow from the cycle structure. Depends on {@code cycle}.
 */
@NullMarked
package org.cyclotron.costmodel;

import org.jspecify.annotations.NullMarked;
