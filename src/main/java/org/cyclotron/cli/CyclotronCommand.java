package org.cyclotron.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.cyclotron.app.Calibrations;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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
    public static CommandLine create(Terminal terminal, WindowOpener window) {
        return create(terminal, window, new HostEngine());
    }

    private static CommandLine create(Terminal terminal, WindowOpener window, ComparisonEngine engine) {
        CommandLine line = new CommandLine(new CyclotronCommand())
                .addSubcommand(new GuiCommand(window))
                .addSubcommand(new AnalyzeCommand(terminal, InterfaceThread.NONE))
                .addSubcommand(new CompareCommand(terminal, engine))
                .addSubcommand(new SimulateCommand(terminal, CostProfiles.ofUser()))
                .addSubcommand(new LabCommand(terminal, CalibrationEngine.ofThisMachine(), Calibrations.ofUser()))
                .addSubcommand(ReportCommand.create(
                        terminal,
                        engine,
                        CalibrationEngine.ofThisMachine(),
                        Calibrations.ofUser(),
                        KeptResults.ofUser(),
                        Clock.systemUTC()))
                .addSubcommand(new ConvertCommand(terminal))
                .addSubcommand(new SequenceCommand(terminal))
                .addSubcommand(new StrategiesCommand(terminal))
                .addSubcommand(new BenchmarkCommand(terminal))
                .addSubcommand(HistoryCommand.create(terminal, KeptResults.ofUser()))
                .addSubcommand(new DoctorCommand(terminal, window))
                .addSubcommand(new GenerateCompletion());
        return line.registerConverter(Path.class, new FileNameConverter())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler(CyclotronCommand::explainUsage)
                .setExecutionExceptionHandler(CyclotronCommand::explain);
    }

    /** Whether a word is the name of a command. */
    public static boolean isCommand(String word) {
        Terminal unused = new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                false,
                Cancellation.NONE);
        return create(unused, file -> ExitCode.USAGE).getSubcommands().containsKey(word);
    }

    /**
     * Runs a command and returns its exit code.
     *
     * @param window opens the window where that is asked for
     */
    public static int run(Terminal terminal, WindowOpener window, String... arguments) {
        return run(terminal, window, new HostEngine(), arguments);
    }

    /** The same with another engine that measures. */
    static int run(Terminal terminal, WindowOpener window, ComparisonEngine engine, String... arguments) {
        try {
            // The parser prints a stack trace when its own output, such as help, cannot be written: it gets a buffer.
            StringWriter help = new StringWriter();
            int code = create(terminal, window, engine)
                    .setOut(new PrintWriter(help))
                    .execute(arguments);
            terminal.out().print(help);
            terminal.out().flush();
            return code;
        } catch (StandardOutput.Failure e) {
            return unwritable(terminal.err(), e);
        } catch (OutOfMemoryError e) {
            long heap = Runtime.getRuntime().maxMemory() >> 20;
            String advice = "; split the file, or allow more, such as CYCLOTRON_JAVA_OPTIONS=-Xmx4g";
            return say(terminal.err(), "out of memory with a heap of " + heap + " MiB" + advice, ExitCode.INTERNAL);
        } finally {
            terminal.err().flush();
        }
    }

    /** A reader who has left, such as head, is no fault. */
    private static int unwritable(PrintWriter err, StandardOutput.Failure failure) {
        return failure.readerLeft() ? ExitCode.OK : say(err, failure.getMessage(), ExitCode.BAD_INPUT);
    }

    /** Says what is wrong with the arguments, then how they should be. */
    private static int explainUsage(ParameterException problem, String[] arguments) {
        CommandLine line = problem.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(problem.getMessage());
        boolean negative = problem instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().stream().anyMatch(argument -> argument.matches("-[0-9].*"));
        if (negative) {
            err.println("Put -- before a register that begins with a minus sign.");
        }
        line.usage(err);
        return ExitCode.USAGE;
    }

    /** Says what happened in one sentence; only a defect of the program shows where in the code. */
    private static int explain(Exception problem, CommandLine line, CommandLine.ParseResult arguments) {
        PrintWriter err = line.getErr();
        return switch (problem) {
            case BadInputException e -> say(err, e.getMessage(), ExitCode.BAD_INPUT);
            case StandardOutput.Failure e -> unwritable(err, e);
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
