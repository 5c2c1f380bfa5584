/**
 * The host of a round: a fresh process that warms strategies, runs each once and says how it went.
 *
 * <p>{@link org.cyclotron.experiment.host.HostMain} is the child, {@link org.cyclotron.experiment.host.HostRounds} the
 * parent's side; {@link org.cyclotron.experiment.host.HostTask} crosses once to the child, runs come back one by one.
 * Depends on {@code experiment}, {@code execution}, {@code process} and below.
 */
@NullMarked
package org.cyclotron.experiment.host;

import org.jspecify.annotations.NullMarked;
