package org.cyclotron.execution.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;

/** What makes the timing of a run doubtful. */
final class TimingWarnings {
    /** Shorter runs are not judged: a pause of the machine would fill them. */
    private static final long LEAST_WALL = 10_000_000;

    private static final double MOST_UNACCOUNTED = 0.02;
    private static final double MOST_UNCERTAINTY = 0.02;
    private static final double MOST_RECORDING = 0.01;

    private TimingWarnings() {}

    static List<String> of(RunTimeline timeline, TaskKernel kernel, long clockUncertaintyNanos) {
        List<String> warnings = new ArrayList<>();
        if (kernel.isSynthetic()) {
            warnings.add("synthetic: the kernel " + kernel.id() + " spins to a cost a state");
        }
        if (timeline.wallNanos() >= LEAST_WALL) {
            double unaccounted = timeline.breakdown().share(Phase.UNACCOUNTED);
            if (unaccounted > MOST_UNACCOUNTED) {
                warnings.add(percent("%.1f %% of the wall time belongs to no phase", unaccounted));
            }
            double uncertainty = (double) clockUncertaintyNanos / timeline.wallNanos();
            if (uncertainty > MOST_UNCERTAINTY) {
                warnings.add(percent("the clocks of workers may be off by %.1f %% of the wall time", uncertainty));
            }
            double recording =
                    (double) timeline.recordingNanos() / ((double) timeline.wallNanos() * (timeline.workers() + 1));
            if (recording > MOST_RECORDING) {
                warnings.add(percent("recording the phases took about %.1f %% of the time", recording));
            }
        }
        return warnings;
    }

    private static String percent(String format, double share) {
        return String.format(Locale.ROOT, format, 100 * share);
    }
}
