package org.cyclotron;

import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.HarmlessWriter;
import org.cyclotron.cli.StandardOutput;
import org.cyclotron.cli.Terminal;
import org.cyclotron.cli.WindowOpener;
import org.cyclotron.execution.worker.WorkerMain;
import org.cyclotron.experiment.host.HostMain;
import org.cyclotron.gui.shell.NoWindowException;
import org.cyclotron.gui.shell.WorkbenchLauncher;
import org.cyclotron.laboratory.host.LaboratoryMain;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** The entry point: a subcommand or an option runs the command line; no argument or a file opens the window. */
public final class Main {
    /** How long an interrupted command may take to write what it finished. */
    private static final long SECONDS_TO_FINISH = 10;

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals(HostMain.ARGUMENT)) {
            System.exit(HostMain.serve());
        }
        if (arguments.length == 1 && arguments[0].equals(LaboratoryMain.ARGUMENT)) {
            System.exit(LaboratoryMain.serve());
        }
        if (WorkerMain.isAskedFor(arguments)) {
            System.exit(WorkerMain.serve(arguments));
        }
        if (opensWindow(arguments)) {
            System.exit(openWindow(arguments.length == 0 ? null : Path.of(arguments[0])));
        }
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        CountDownLatch finished = new CountDownLatch(1);
        // A channel, because closing it wakes a thread that waits for input.
        FileChannel input = new FileInputStream(FileDescriptor.in).getChannel();
        Thread interrupted = new Thread(() -> finishAndLeave(cancellation, input, finished), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        int code = ExitCode.INTERNAL;
        try {
            code = CyclotronCommand.run(terminal(input, cancellation), new Window(finished), arguments);
        } catch (LinkageError e) {
            System.err.println("cyclotron: the installation is incomplete: " + e);
        } finally {
            finished.countDown();
        }
        if (!cancellation.isRequested()) {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            System.exit(code);
        }
    }

    /**
     * Whether arguments open the window: none, or one that is a file or looks like one. A mistyped command does not, so
     * that the command line can suggest the right one.
     */
    static boolean opensWindow(String... arguments) {
        if (arguments.length != 1) {
            return arguments.length == 0;
        }
        String only = arguments[0];
        if (only.startsWith("-") || CyclotronCommand.isCommand(only)) {
            return false;
        }
        try {
            Path path = Path.of(only);
            return Files.exists(path) || path.getNameCount() > 1 || only.contains(".");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * The window as commands open it.
     *
     * @param finished counted down when it opens: an open window has nothing to write, and Ctrl+C ends it at once
     */
    private record Window(CountDownLatch finished) implements WindowOpener {
        @Override
        public int open(@Nullable Path file) {
            finished.countDown();
            return openWindow(file);
        }

        @Override
        public Duration tryOut() throws IOException {
            try {
                return WorkbenchLauncher.tryOut();
            } catch (NoWindowException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    private static int openWindow(@Nullable Path file) {
        try {
            WorkbenchLauncher.launch(file == null ? new String[0] : new String[] {file.toString()});
            return ExitCode.OK;
        } catch (NoWindowException e) {
            System.err.println("cyclotron: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    /** Runs when the person presses Ctrl+C: lets the command write what it has, then ends with the code for that. */
    private static void finishAndLeave(Cancellation.Switch cancellation, FileChannel input, CountDownLatch finished) {
        cancellation.request();
        try {
            input.close();
            // What cannot finish by then waits for a reader of its output, who does not come.
            finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(ExitCode.INTERNAL);
        }
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }

    @SuppressWarnings("SystemConsoleNull") // The specification still allows null, and NullAway knows it.
    private static Terminal terminal(FileChannel input, Cancellation cancellation) {
        @Nullable Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        Writer out = utf8(new StandardOutput(new FileOutputStream(FileDescriptor.out)));
        Writer err = utf8(new FileOutputStream(FileDescriptor.err));
        return new Terminal(
                Channels.newInputStream(input),
                new PrintWriter(interactive ? new HarmlessWriter(out) : out, false),
                new PrintWriter(new HarmlessWriter(err), true),
                interactive,
                cancellation);
    }

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
