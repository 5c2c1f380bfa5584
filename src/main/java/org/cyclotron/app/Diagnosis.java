package org.cyclotron.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What this machine offers and what works here.
 *
 * @param findings in the order in which they should be read
 */
public record Diagnosis(List<Finding> findings) {
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** How a finding is to be taken. */
    public enum Grade {
        /** A fact, or something that works. */
        OK,
        /** Something that does not work here and is needed only for some jobs. */
        WARNING,
        /** Something without which results cannot be trusted. */
        FAILED
    }

    /**
     * One finding.
     *
     * @param id stable name
     * @param value what was found
     * @param advice what to do about it; null when nothing is to be done
     */
    public record Finding(
            String id, Grade grade, String value, @Nullable String advice) {}

    /** Whether nothing failed. */
    public boolean healthy() {
        return findings.stream().noneMatch(finding -> finding.grade() == Grade.FAILED);
    }

    /** Opens a window and closes it. */
    @FunctionalInterface
    public interface WindowTrial {
        /**
         * Returns the time until it had been drawn.
         *
         * @throws IOException when there can be no window; the message says why
         */
        Duration open() throws IOException;
    }

    /** The same as {@link #examine()}, and whether a window can be opened. */
    public static Diagnosis examine(WindowTrial window) {
        List<Finding> findings = new ArrayList<>(examine().findings());
        try {
            findings.add(fact("window", "drawn after " + window.open().toMillis() + " ms, and closed"));
        } catch (IOException e) {
            findings.add(new Finding(
                    "window", Grade.FAILED, String.valueOf(e.getMessage()), "the command line works without it"));
        }
        return new Diagnosis(findings);
    }

    /** Examines this machine and this process. Takes a fraction of a second. */
    public static Diagnosis examine() {
        List<Finding> findings = new ArrayList<>();
        Runtime runtime = Runtime.getRuntime();
        findings.add(fact("java", System.getProperty("java.vm.name") + " " + Runtime.version()));
        findings.add(fact("java.home", System.getProperty("java.home")));
        findings.add(fact(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch")));
        findings.add(fact("processors", Integer.toString(runtime.availableProcessors())));
        findings.add(fact("heap", runtime.maxMemory() / (1 << 20) + " MiB at most"));
        findings.add(fact("memory", physicalMemory()));
        findings.add(classDataSharing());
        findings.add(temporaryFolder());
        findings.add(selfTest());
        findings.addAll(nativeLibraries());
        findings.add(display());
        return new Diagnosis(findings);
    }

    private static Finding fact(String id, String value) {
        return new Finding(id, Grade.OK, value, null);
    }

    private static String physicalMemory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / (1 << 20) + " MiB"
                : "not known";
    }

    private static Finding classDataSharing() {
        boolean archive = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile"));
        return archive
                ? fact("class-data-sharing", "archive in use")
                : new Finding(
                        "class-data-sharing",
                        Grade.WARNING,
                        "no archive of this program",
                        "starts are slower; start with ./cyclotron, which prepares one");
    }

    private static Finding temporaryFolder() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.delete(Files.createTempFile(folder, "cyclotron", ".probe"));
            return fact("temporary-folder", folder + ", writable");
        } catch (IOException e) {
            return new Finding(
                    "temporary-folder",
                    Grade.WARNING,
                    folder + ", not writable: " + e.getMessage(),
                    "set -Djava.io.tmpdir to a folder that is");
        }
    }

    /** Row 1,0,0,1 over GF(2): the structure 1×1 + 15×1 must come out of both answers. */
    private static Finding selfTest() {
        Lfsr lfsr = new Lfsr(FiniteFields.of(2), 1, 0, 0, 1);
        RegisterAnalysis analysis =
                RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE);
        boolean right = analysis.verification().status() == Verification.Status.VERIFIED
                && analysis.algebra().order().isExact()
                && analysis.algebra().order().value().equals(BigInteger.valueOf(15));
        return right
                ? fact("self-test", "x^4 + x^3 + 1 has order 15, by algebra and by walking")
                : new Finding("self-test", Grade.FAILED, "x^4 + x^3 + 1 came out wrong", "do not trust results here");
    }

    private static List<Finding> nativeLibraries() {
        if (!System.getProperty("os.name").startsWith("Linux")) {
            return List.of();
        }
        return Stream.of("libfreetype.so.6", "libfontconfig.so.1", "libpango-1.0.so.0", "libgtk-3.so.0")
                .map(Diagnosis::nativeLibrary)
                .toList();
    }

    private static Finding nativeLibrary(String name) {
        String folder = System.getProperty("os.arch").equals("aarch64") ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        boolean present = Stream.of("/usr/lib/" + folder, "/lib/" + folder, "/usr/lib64", "/usr/lib", "/lib64")
                .anyMatch(place -> Files.exists(Path.of(place, name)));
        return present
                ? fact(name, "present")
                : new Finding(name, Grade.WARNING, "not found", "the window needs it; the command line does not");
    }

    private static Finding display() {
        @Nullable String display = System.getenv("DISPLAY");
        @Nullable String wayland = System.getenv("WAYLAND_DISPLAY");
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (!linux || display != null || wayland != null) {
            return fact("display", display == null ? wayland == null ? "the system's own" : wayland : display);
        }
        return new Finding("display", Grade.WARNING, "none", "the window cannot open; the command line works");
    }
}
