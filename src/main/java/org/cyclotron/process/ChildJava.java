package org.cyclotron.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JVM with the class path of this one that runs this program with other arguments.
 *
 * <p>Its standard input and output carry frames; what it says on standard error is kept, the last {@value
 * #MOST_ERROR_CHARACTERS} characters, for a message when it fails. Closing ends it at once. Safe for use by several
 * threads.
 */
public final class ChildJava implements Child {
    private static final int MOST_ERROR_CHARACTERS = 4000;
    private static final String MAIN_CLASS = "org.cyclotron.Main";
    /** Warnings of the JVM go to standard error, so that frames stay clean. */
    private static final List<String> QUIET = List.of("-Xlog:disable", "-Xlog:all=warning:stderr");

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-Xshare:auto", "-XX:-UsePerfData");

    /**
     * Options meant for the first JVM would print a line, and be counted twice; and by the last the launcher of an
     * installed image tells itself that its work is done already, and takes all arguments for options of the JVM.
     */
    private static final List<String> NOT_INHERITED =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "_JPACKAGE_LAUNCHER");

    private final Process process;
    private final StringBuilder errors = new StringBuilder();
    private final Thread errorReader;

    private ChildJava(Process process) {
        this.process = process;
        this.errorReader = new Thread(this::collectErrors, "child-errors-" + process.pid());
        errorReader.setDaemon(true);
        errorReader.start();
    }

    /** The flags that decide how fast a child runs, for the record. */
    public static List<String> flags() {
        return FLAGS;
    }

    /**
     * Starts a child.
     *
     * @param moreFlags of the JVM, such as {@code -Xmx1g}; without it the heap may grow as far as that of this process
     * @param arguments of the program
     * @throws IOException when there is no Java to start, or the system refuses a process
     */
    public static ChildJava start(List<String> moreFlags, String... arguments) throws IOException {
        List<String> command = command(moreFlags);
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(NOT_INHERITED);
        return new ChildJava(builder.start());
    }

    /**
     * The command up to the arguments of the program. An installed image without a {@code java} of its own is started by
     * its launcher, which brings its own flags.
     */
    private static List<String> command(List<String> moreFlags) {
        Path java = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java");
        @Nullable String launcher = System.getProperty("jpackage.app-path");
        if (launcher != null && !Files.isExecutable(java)) {
            return new ArrayList<>(List.of(launcher));
        }
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(FLAGS);
        command.addAll(QUIET);
        command.addAll(sharedClasses());
        command.add(heap());
        command.addAll(moreFlags);
        command.addAll(List.of("-cp", classPath(), MAIN_CLASS));
        return command;
    }

    /** The heap of a child may grow as far as that of this process, to which predictions refer. */
    private static String heap() {
        return "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m";
    }

    /** The archive of loaded classes beside the jar, where there is one; the JVM ignores one that does not belong to it. */
    private static List<String> sharedClasses() {
        String first = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        if (!first.endsWith(".jar")) {
            return List.of();
        }
        Path archive = Path.of(first.substring(0, first.length() - 4) + ".jsa").toAbsolutePath();
        return Files.isReadable(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    /** With absolute paths. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Override
    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public FrameWriter frames() {
        return new FrameWriter(process.getOutputStream());
    }

    /** Tells the child that nothing more comes, at which it ends itself. */
    public void closeFrames() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public FrameReader answers() {
        return new FrameReader(process.getInputStream());
    }

    @Override
    public String complaint() {
        try {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                errorReader.join(1000);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (errors) {
            String said = errors.toString().strip();
            if (!said.isEmpty()) {
                return said;
            }
        }
        return process.isAlive() ? "it still runs" : "it ended with exit code " + process.exitValue();
    }

    @Override
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void collectErrors() {
        byte[] buffer = new byte[1024];
        try (InputStream in = process.getErrorStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                keep(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            keep("(its messages could not be read: " + e.getMessage() + ")");
        }
    }

    private void keep(String text) {
        synchronized (errors) {
            errors.append(text);
            errors.delete(0, Math.max(0, errors.length() - MOST_ERROR_CHARACTERS));
        }
    }
}
