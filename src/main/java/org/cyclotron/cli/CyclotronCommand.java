package org.cyclotron.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.cyclotron.app.InterfaceThread;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code cyclotron} and the registry of its subcommands. */
@Command(
        name = "cyclotron",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisHeading = "Usage: ",
        description = {
            "Finds the exact cycle structure of linear feedback shift registers over GF(p) and GF(p^n).",
            "Without a command, opens the window; with only a FILE, opens it in the window."
        },
        footer = {
            "",
            "Exit codes: 0 all well, 1 a result failed its verification, 2 bad usage, 3 bad input",
            "(what could be read was still analysed), 4 cancelled, 5 internal error."
        })
public final class CyclotronCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private CyclotronCommand() {}

    /** The command line with all its commands, speaking to a terminal. */
    public static CommandLine create(Terminal terminal) {
        CommandLine line = new CommandLine(new CyclotronCommand())
                .addSubcommand(new AnalyzeCommand(terminal, InterfaceThread.NONE))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new SequenceCommand(terminal))
                .addSubcommand(new StrategiesCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new GenerateCompletion());
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setAbbreviatedOptionsAllowed(false)
                .setExecutionExceptionHandler(CyclotronCommand::explain);
    }

    /** Runs a command and returns its exit code. */
    public static int run(Terminal terminal, String... arguments) {
        int code = create(terminal).execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Says what happened in one sentence; only a defect of the program shows where in the code. */
    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult arguments) {
        PrintWriter err = line.getErr();
        return switch (problem) {
            case BadInputException e -> say(err, e.getMessage(), ExitCode.BAD_INPUT);
            case CancellationException e -> say(err, "cancelled", ExitCode.CANCELLED);
            default -> {
                err.println("cyclotron: internal error: " + problem);
                err.println("This is a defect of the program. Please report it with the lines below.");
                problem.printStackTrace(err);
                yield ExitCode.INTERNAL;
            }
        };
    }

    private static int say(PrintWriter err, @Nullable String message, int code) {
        err.println("cyclotron: " + message);
        return code;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
