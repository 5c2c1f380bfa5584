package org.cyclotron.experiment.host;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What other programs take of the processors while runs are timed. Only runs within this process are looked at: the
 * processes of other runs are this program's own, and would be taken for others. For one thread.
 */
final class MachineLoad {
    private double sum;
    private long nanos;
    private long began;

    /** A run begins. */
    void begin() {
        ask();
        began = System.nanoTime();
    }

    /** The run has ended. */
    void end() {
        double others = ask();
        long elapsed = System.nanoTime() - began;
        if (!Double.isNaN(others)) {
            sum += others * elapsed;
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
