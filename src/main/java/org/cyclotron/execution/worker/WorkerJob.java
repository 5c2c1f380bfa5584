package org.cyclotron.execution.worker;

import java.util.List;
import org.cyclotron.lfsr.Lfsr;

/**
 * All that a worker must know of a division to perform its tasks.
 *
 * @param number tells jobs of one worker apart
 * @param decomposition the id of the decomposition
 * @param kernel the id of the kernel
 * @param commonLongs the longs of the shared memory that belong to this job
 */
record WorkerJob(int number, String decomposition, String kernel, List<Lfsr> registers, long commonLongs) {
    WorkerJob {
        registers = List.copyOf(registers);
    }
}
