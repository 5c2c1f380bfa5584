/**
 * Use cases: what a person asks for, without a window and without a terminal.
 *
 * <p>Every use case refuses to run on the thread of the interface ({@link org.cyclotron.app.InterfaceThread}), takes a
 * {@code Cancellation}, and keeps what was finished when it is cancelled.
 */
@NullMarked
package org.cyclotron.app;

import org.jspecify.annotations.NullMarked;
