package org.cyclotron.cli;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileLimits;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.LfsrFileReader;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Progress;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a file is read: the field and the notation of rows for which the file itself names none. */
final class ReadingOptions {
    private static final int MOST_PROBLEMS_SHOWN = 20;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private FieldOptions field = new FieldOptions();

    @Option(
            names = "--notation",
            paramLabel = "ID",
            defaultValue = "row",
            description = "The notation of rows without a directive; default: ${DEFAULT-VALUE}.")
    private String notation = "row";

    /** A file for people, without its folders. */
    static String name(Path file) {
        Path name = file.getFileName();
        return file.toString().equals("-") ? "standard input" : name == null ? file.toString() : name.toString();
    }

    /** Reads a file; - is standard input. */
    LfsrFile read(Terminal terminal, Path file) {
        LfsrFileOptions options = options();
        try {
            if (file.toString().equals("-")) {
                return LfsrFileReader.read(terminal.in(), options, Progress.NONE, terminal.cancellation());
            }
            if (!Files.exists(file)) {
                throw new BadInputException("there is no file " + file);
            }
            if (Files.isDirectory(file)) {
                throw new BadInputException(file + " is a folder, not an LFSR file");
            }
            return LfsrFileReader.read(file, options, Progress.NONE, terminal.cancellation());
        } catch (ClosedChannelException e) {
            // Standard input is closed when the command is interrupted.
            throw new CancellationException("Cancelled");
        } catch (AccessDeniedException e) {
            throw new BadInputException("cannot read " + file + ": you have no permission to");
        } catch (IOException e) {
            throw new BadInputException("cannot read " + file + ": " + e.getMessage());
        }
    }

    /** The field of {@code --field}, which must be named. */
    FiniteField requireField() {
        return field.require();
    }

    private LfsrFileOptions options() {
        return new LfsrFileOptions(field.find().orElse(null), notation(), LfsrFileLimits.DEFAULT);
    }

    /** The notation of {@code --notation}. */
    Notation notation() {
        try {
            return Notations.byId(notation);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--notation: " + e.getMessage());
        }
    }

    /** Names every row that could not be read; the first ones in full, the rest by number. */
    void reportProblems(Terminal terminal, Path file, LfsrFile registers) {
        int shown = 0;
        for (RowProblem problem : registers.problems()) {
            if (shown++ == MOST_PROBLEMS_SHOWN) {
                terminal.err()
                        .println("… and " + (registers.problems().size() - MOST_PROBLEMS_SHOWN)
                                + " more rows that could not be read; --format json lists all");
                break;
            }
            terminal.err()
                    .println(file + ":" + problem.line() + ":" + problem.column() + ": " + problem.reason()
                            + (problem.value().isEmpty() ? "" : " (“" + shortened(problem.value()) + "”)"));
        }
        if (registers.rows().isEmpty() && registers.problems().isEmpty()) {
            terminal.err().println("cyclotron: " + file + " holds no register");
        }
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "…";
    }
}
