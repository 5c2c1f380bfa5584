package org.cyclotron;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.Terminal;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** The entry point: a subcommand or an option runs the command line; no argument or a file opens the window. */
public final class Main {
    /** How long an interrupted command may take to write what it finished. */
    private static final long SECONDS_TO_FINISH = 10;

    private Main() {}

    public static void main(String[] arguments) {
        Cancellation.Switch cancellation = Cancellation.newSwitch();
        CountDownLatch finished = new CountDownLatch(1);
        Thread interrupted = new Thread(() -> finishAndLeave(cancellation, finished), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        int code = CyclotronCommand.run(terminal(cancellation), arguments);
        finished.countDown();
        if (!cancellation.isRequested()) {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            System.exit(code);
        }
    }

    /** Runs when the person presses Ctrl+C: lets the command write what it has, then ends with the code for that. */
    private static void finishAndLeave(Cancellation.Switch cancellation, CountDownLatch finished) {
        cancellation.request();
        try {
            boolean inTime = finished.await(SECONDS_TO_FINISH, TimeUnit.SECONDS);
            Runtime.getRuntime().halt(inTime ? ExitCode.CANCELLED : ExitCode.INTERNAL);
        } catch (InterruptedException e) {
            Runtime.getRuntime().halt(ExitCode.INTERNAL);
        }
    }

    @SuppressWarnings("SystemConsoleNull") // The specification still allows null, and NullAway knows it.
    private static Terminal terminal(Cancellation cancellation) {
        @Nullable Console console = System.console();
        boolean interactive = console != null && console.isTerminal();
        return new Terminal(
                System.in,
                new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                interactive,
                cancellation);
    }
}
