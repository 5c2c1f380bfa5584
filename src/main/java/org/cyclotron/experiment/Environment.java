package org.cyclotron.experiment;

import java.time.Instant;
import java.util.List;

/**
 * Where a comparison was measured. Two comparisons whose environments differ, but for time and load, are not comparable.
 *
 * @param processor the name of the processor, or its architecture where the platform does not tell
 * @param cores processors available to the program
 * @param memoryBytes of the machine; 0 where the platform does not tell
 * @param operatingSystem name and version
 * @param javaVersion such as {@code 25.0.1+8}
 * @param javaVirtualMachine name and vendor
 * @param javaFlags the flags of host processes
 * @param programVersion of Cyclotron
 * @param loadAverage at the beginning, processes waiting or running; NaN where the platform does not tell
 */
public record Environment(
        Instant taken,
        String processor,
        int cores,
        long memoryBytes,
        String operatingSystem,
        String javaVersion,
        String javaVirtualMachine,
        List<String> javaFlags,
        String programVersion,
        double loadAverage) {
    public Environment {
        javaFlags = List.copyOf(javaFlags);
    }

    /** The same without what changes from hour to hour: time and load. */
    public Environment lasting() {
        return new Environment(
                Instant.EPOCH,
                processor,
                cores,
                memoryBytes,
                operatingSystem,
                javaVersion,
                javaVirtualMachine,
                javaFlags,
                programVersion,
                0);
    }

    /** What differs from another environment so that times must not be compared; empty when nothing does. */
    public List<String> differencesFrom(Environment other) {
        return EnvironmentDifferences.between(this, other);
    }
}
