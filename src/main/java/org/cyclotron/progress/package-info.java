/**
 * How long work is told to stop and tells how far it is.
 *
 * <p>Everything that may take longer than a tenth of a second takes a {@link org.cyclotron.progress.Cancellation} and,
 * where it can say something useful, a {@link org.cyclotron.progress.Progress}. The package depends on nothing.
 */
@NullMarked
package org.cyclotron.progress;

import org.jspecify.annotations.NullMarked;
