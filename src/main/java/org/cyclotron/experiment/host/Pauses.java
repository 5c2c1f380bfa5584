package org.cyclotron.experiment.host;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import org.cyclotron.timing.CompilerActivity;

/** What the virtual machine has spent on itself since it began: collecting garbage and compiling, in nanoseconds. */
record Pauses(long gcNanos, long jitNanos) {
    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    static Pauses now() {
        long gc = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .filter(millis -> millis > 0)
                .sum();
        return new Pauses(gc * NANOS_PER_MILLISECOND, CompilerActivity.nanos());
    }

    Pauses since(Pauses earlier) {
        return new Pauses(gcNanos - earlier.gcNanos, jitNanos - earlier.jitNanos);
    }
}
