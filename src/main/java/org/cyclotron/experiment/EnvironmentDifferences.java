package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What two environments differ in that makes times measured in them not comparable. */
final class EnvironmentDifferences {
    private static final double GIGABYTE = 1L << 30;

    private final List<String> differences = new ArrayList<>();

    private EnvironmentDifferences() {}

    static List<String> between(Environment one, Environment other) {
        EnvironmentDifferences found = new EnvironmentDifferences();
        found.compare("processor", one.processor(), other.processor());
        found.compare("cores", one.cores(), other.cores());
        found.compareMemory(one.memoryBytes(), other.memoryBytes());
        found.compare("operating system", one.operatingSystem(), other.operatingSystem());
        found.compare("Java version", one.javaVersion(), other.javaVersion());
        found.compare("Java virtual machine", one.javaVirtualMachine(), other.javaVirtualMachine());
        found.compare("Java flags", one.javaFlags(), other.javaFlags());
        found.compare("version of Cyclotron", one.programVersion(), other.programVersion());
        return List.copyOf(found.differences);
    }

    private void compareMemory(long one, long other) {
        boolean alike = gigabytes(one).equals(gigabytes(other));
        compare("memory", alike ? one + " bytes" : gigabytes(one), alike ? other + " bytes" : gigabytes(other));
    }

    private static String gigabytes(long bytes) {
        return bytes == 0 ? "not known" : String.format(Locale.ROOT, "%.2f GB", bytes / GIGABYTE);
    }

    private void compare(String what, Object one, Object other) {
        if (!one.equals(other)) {
            differences.add("%s: %s and %s".formatted(what, one, other));
        }
    }
}
