/**
 * Workers that are processes of their own, from both ends.
 *
 * <p>Vocabulary: a <em>worker</em> is a child process that performs tasks; a <em>job</em> is one division, described to a
 * worker in one frame; a <em>supply</em> is where workers come from; a <em>place</em> is what the coordinator knows of one
 * of the workers of a division. {@link org.cyclotron.execution.worker.WorkerMain} is the worker's end, {@link
 * org.cyclotron.execution.worker.JobRun} the coordinator's. Nothing is shared but frames, and what {@link
 * org.cyclotron.execution.worker.MappedLongs} maps on purpose.
 *
 * <p>Times: nanoseconds. A worker measures on its own clock, which {@link org.cyclotron.execution.worker.WorkerClock}
 * relates to the coordinator's. Depends on {@code process}, {@code execution}, {@code execution.decomposition}, {@code
 * enumeration}, {@code cycle}, {@code lfsr} and {@code timing}.
 */
@NullMarked
package org.cyclotron.execution.worker;

import org.jspecify.annotations.NullMarked;
