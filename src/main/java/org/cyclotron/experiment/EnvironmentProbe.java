package org.cyclotron.experiment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import org.cyclotron.process.ChildJava;

/** Describes the machine this program runs on. */
public final class EnvironmentProbe {
    private static final Path LINUX_PROCESSORS = Path.of("/proc/cpuinfo");

    private EnvironmentProbe() {}

    /** The environment as it is now. Takes a few milliseconds. */
    public static Environment take(Clock clock) {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        return new Environment(
                clock.instant(),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                system instanceof com.sun.management.OperatingSystemMXBean known ? known.getTotalMemorySize() : 0,
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString(),
                System.getProperty("java.vm.name") + ", " + System.getProperty("java.vm.vendor"),
                ChildJava.flags(),
                Objects.requireNonNullElse(
                        EnvironmentProbe.class.getPackage().getImplementationVersion(), "development"),
                load < 0 ? Double.NaN : load);
    }

    private static String processor() {
        String fallback =
                Objects.requireNonNullElse(System.getenv("PROCESSOR_IDENTIFIER"), System.getProperty("os.arch"));
        if (!Files.isReadable(LINUX_PROCESSORS)) {
            return fallback;
        }
        try (Stream<String> lines = Files.lines(LINUX_PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(fallback);
        } catch (IOException e) {
            return fallback;
        }
    }
}
