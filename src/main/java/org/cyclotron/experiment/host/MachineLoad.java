package org.cyclotron.experiment.host;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What other programs take of the processors between two looks. For one thread. */
final class MachineLoad {
    private final double none = Double.NaN;

    /** Begins a new stretch. */
    void begin() {
        ask();
    }

    /** The share of all processors that others used since {@link #begin}, 0 &hellip; 1; NaN where it cannot be told. */
    double end() {
        return ask();
    }

    /** Both figures are means since they were last asked for. */
    private double ask() {
        if (!(ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system)) {
            return none;
        }
        double all = system.getCpuLoad();
        double own = system.getProcessCpuLoad();
        return all < 0 || own < 0 || Double.isNaN(all) || Double.isNaN(own) ? none : Math.clamp(all - own, 0, 1);
    }
}
