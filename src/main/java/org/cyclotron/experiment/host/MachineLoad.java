package org.cyclotron.experiment.host;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * What other programs take of the processors while runs are timed. Only runs within this process are looked at: the
 * processes of other runs are this program's own, and would be taken for others. For one thread.
 */
final class MachineLoad {
    private final DoubleSupplier others;
    private final LongSupplier nanoClock;
    private double sum;
    private long nanos;
    private long began;

    /** The load of this machine. */
    MachineLoad() {
        this(MachineLoad::ask, System::nanoTime);
    }

    /** @param others the share of the processors that others used since it was last asked for; NaN where it cannot be told */
    MachineLoad(DoubleSupplier others, LongSupplier nanoClock) {
        this.others = others;
        this.nanoClock = nanoClock;
    }

    /** A run begins. */
    void begin() {
        // What was before does not count.
        var _ = others.getAsDouble();
        began = nanoClock.getAsLong();
    }

    /** The run has ended. */
    void end() {
        double share = others.getAsDouble();
        long elapsed = nanoClock.getAsLong() - began;
        if (!Double.isNaN(share)) {
            sum += share * elapsed;
            nanos += elapsed;
        }
    }

    /** The share of all processors that others used, 0 &hellip; 1; NaN where it cannot be told. */
    double share() {
        return nanos == 0 ? Double.NaN : Math.clamp(sum / nanos, 0, 1);
    }

    /** The share since this was last asked for; may be a little below 0, as processor time is counted in ticks. */
    private static double ask() {
        if (!(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)) {
            return Double.NaN;
        }
        double all = system.getCpuLoad();
        double own = system.getProcessCpuLoad();
        return all < 0 || own < 0 ? Double.NaN : all - own;
    }
}
