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

    /** Runs a command that measures with an engine of the test. */
    static Session comparing(ComparisonEngine engine, String... arguments) {
        return comparing(engine, false, Cancellation.NONE, arguments);
    }

    /** The same, at a terminal that a person watches or not. */
    static Session comparing(
            ComparisonEngine engine, boolean interactive, Cancellation cancellation, String... arguments) {
        return run(new StringWriter(), "", interactive, cancellation, engine, arguments);
    }

    private static Session run(StringWriter out, String input, Cancellation cancellation, String... arguments) {
        return run(out, input, false, cancellation, new HostEngine(), arguments);
    }

    private static Session run(
            StringWriter out,
            String input,
            boolean interactive,
            Cancellation cancellation,
            ComparisonEngine engine,
            String... arguments) {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                interactive,
                cancellation);
        int exitCode = CyclotronCommand.run(terminal, file -> ExitCode.OK, engine, arguments);
        return new Session(exitCode, out.toString(), err.toString());
    }
}
