package org.cyclotron.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.cyclotron.progress.Cancellation;

/** A command run inside the test, with everything it printed. */
record Session(int exitCode, String out, String err) {
    static Session run(String... arguments) {
        return run("", Cancellation.NONE, arguments);
    }

    /** Runs a command and cancels it as soon as a text stands in its output. */
    static Session cancelledOnceItPrinted(String text, String... arguments) {
        StringWriter out = new StringWriter();
        return run(out, "", () -> out.toString().contains(text), arguments);
    }

    static Session run(String input, Cancellation cancellation, String... arguments) {
        return run(new StringWriter(), input, cancellation, arguments);
    }

    private static Session run(StringWriter out, String input, Cancellation cancellation, String... arguments) {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                cancellation);
        int exitCode = CyclotronCommand.run(terminal, file -> ExitCode.OK, arguments);
        return new Session(exitCode, out.toString(), err.toString());
    }
}
