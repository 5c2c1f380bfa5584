/**
 * Child processes of this program and the frames they talk in.
 *
 * <p>Vocabulary: a <em>child</em> is a JVM with the same class path that was started by this one and ends with it; a
 * <em>frame</em> is a typed, versioned message of bounded length with a check sum. Nothing here knows what the frames
 * mean. Nothing listens on a network: frames travel through the standard streams of the child. Depends on {@code progress}.
 */
@NullMarked
package org.cyclotron.process;

import org.jspecify.annotations.NullMarked;
