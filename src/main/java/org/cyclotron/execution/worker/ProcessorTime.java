package org.cyclotron.execution.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The processor time of this process.
 *
 * <p>Where the kernel tells it by thread, it is read there: the management classes of the JDK take 50 ms and more to load,
 * longer than many a worker lives.
 */
final class ProcessorTime {
    private static final Path THREADS = Path.of("/proc/self/task");

    private ProcessorTime() {}

    /** Nanoseconds so far, of all threads that live; 0 where the system does not tell. */
    static long nanos() {
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
            long sum = 0;
            for (Path thread : threads) {
                sum += ofThread(thread.resolve("schedstat"));
            }
            return sum;
        } catch (IOException | NumberFormatException e) {
            return ofManagement();
        }
    }

    /** The first of three numbers; 0 for a thread that has just ended. */
    private static long ofThread(Path statistics) throws IOException {
        if (!Files.exists(statistics)) {
            return 0;
        }
        String line = Files.readString(statistics);
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private static long ofManagement() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime())
                : 0;
    }
}
