/**
 * Where the time of a run went: phases, spans on lanes, and their breakdown.
 *
 * <p>Units: nanoseconds on a monotonic clock that starts at 0 with the run. Precision: that of {@link
 * java.lang.System#nanoTime()}, some ten nanoseconds; sums are exact integers, nothing is rounded away. Lane 0 is the
 * coordinator, lanes 1, 2, … are the workers. A {@link org.cyclotron.timing.PhaseRecorder} is shared by the threads of a
 * run, each of which writes to a lane of its own; records are immutable. Depends on nothing.
 */
@NullMarked
package org.cyclotron.timing;

import org.jspecify.annotations.NullMarked;
