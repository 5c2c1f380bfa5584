package org.cyclotron.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.SizeLadder;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that name what is enumerated: registers of a file, the file as a whole, or a ladder of sizes. */
final class SubjectOptions {
    private static final Pattern LADDER = Pattern.compile("([0-9]{1,4})\\.\\.([0-9]{1,4})(?::([0-9]{1,4}))?");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The LFSR file; - reads standard input. Not needed with --ladder or --resume.")
    private @Nullable Path file;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            defaultValue = "register",
            description = "Compare each register by itself, or all of the file together: register or file; default:"
                    + " ${DEFAULT-VALUE}.")
    private String scope = "register";

    @Option(
            names = "--register",
            paramLabel = "NAME",
            description = "Only this register: its line, its name or how its name begins. May be repeated.")
    private List<String> registers = new ArrayList<>();

    @Option(
            names = "--ladder",
            paramLabel = "FROM..TO[:STEP]",
            description = "Instead of a file: primitive registers over the field of these degrees, to find from which"
                    + " size on strategies pay.")
    private @Nullable String ladder;

    /** Whether anything is named. */
    boolean isGiven() {
        return file != null || ladder != null;
    }

    /** The file that is named; empty where none is. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Refuses options that do not go together. */
    void check() {
        if (file != null && ladder != null) {
            throw usage("either FILE or --ladder, not both");
        }
        if (file == null && (!registers.isEmpty() || scope() == Scope.FILE)) {
            throw usage("--register and --scope file need FILE");
        }
        if (ladder != null && !LADDER.matcher(ladder).matches()) {
            throw usage("--ladder: “" + ladder + "” is not of the form FROM..TO or FROM..TO:STEP, such as 8..20:2");
        }
    }

    Scope scope() {
        for (Scope candidate : Scope.values()) {
            if (candidate.id().equals(scope)) {
                return candidate;
            }
        }
        throw usage("--scope: there is no scope “" + scope + "”; choose register or file");
    }

    /** The file with its problems reported; an empty one where none is named. */
    LfsrFile read(Terminal terminal) {
        if (file == null) {
            return LfsrFile.empty(LfsrFileOptions.DEFAULT);
        }
        LfsrFile content = reading.read(terminal, file);
        reading.reportProblems(terminal, file, content);
        return content;
    }

    /**
     * The analysed registers that are asked for; nothing is walked for that.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    List<AnalyzedRegister> analyzed(LfsrFile content, Terminal terminal) {
        if (ladder != null) {
            return ladder(ladder, terminal);
        }
        List<AnalyzedRegister> analyzed = new ArrayList<>();
        new AnalyzeRegisters(InterfaceThread.NONE)
                .run(
                        selected(content.rows()),
                        AnalysisOptions.standard().withoutWalking(),
                        analyzed::add,
                        Progress.NONE,
                        terminal.cancellation());
        terminal.cancellation().check();
        return analyzed;
    }

    private List<AnalyzedRegister> ladder(String text, Terminal terminal) {
        Matcher matcher = LADDER.matcher(text);
        if (!matcher.matches()) {
            throw usage("--ladder: " + text);
        }
        try {
            return SizeLadder.primitive(
                    reading.requireField(),
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3)),
                    terminal.cancellation());
        } catch (IllegalArgumentException e) {
            throw usage("--ladder: " + e.getMessage());
        }
    }

    /** Registers as subjects: each by itself, or all as one. */
    List<Subject> subjects(List<AnalyzedRegister> analyzed) {
        if (scope() == Scope.REGISTER) {
            return analyzed.stream().map(Subject::of).toList();
        }
        return analyzed.isEmpty() ? List.of() : List.of(new Subject(Scope.FILE, fileName(), analyzed));
    }

    private String fileName() {
        return file == null ? "standard input" : ReadingOptions.name(file);
    }

    private List<RegisterRow> selected(List<RegisterRow> rows) {
        if (registers.isEmpty()) {
            return rows;
        }
        List<RegisterRow> named =
                registers.stream().map(name -> find(rows, name)).toList();
        return rows.stream().filter(named::contains).toList();
    }

    private static RegisterRow find(List<RegisterRow> rows, String name) {
        List<RegisterRow> exact = rows.stream()
                .filter(row -> name.equals(row.name()) || name.equals(String.valueOf(row.line())))
                .toList();
        List<RegisterRow> found =
                exact.isEmpty() ? rows.stream().filter(row -> begins(row, name)).toList() : exact;
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw new BadInputException("--register: "
                + (found.isEmpty()
                        ? "there is no register “" + name + "”"
                        : "“" + name + "” stands for several registers, on the lines "
                                + String.join(
                                        ", ",
                                        found.stream()
                                                .map(row -> String.valueOf(row.line()))
                                                .toList()))
                + "; name one by its line");
    }

    private static boolean begins(RegisterRow row, String name) {
        return row.name() != null && row.name().toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT));
    }

    private ParameterException usage(String reason) {
        return new ParameterException(command.commandLine(), reason);
    }
}
