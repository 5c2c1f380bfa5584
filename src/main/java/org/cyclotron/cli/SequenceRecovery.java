package org.cyclotron.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.app.AnalyzeSequence;
import org.cyclotron.app.AnalyzeSequence.Recovery;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.RecoveryText;
import org.cyclotron.report.StateText;
import org.cyclotron.report.TableFormats;
import org.cyclotron.sequence.RecoveredRegister;
import org.cyclotron.sequence.SequenceTextException;

/** Reads a sequence and prints the shortest register that makes it. */
final class SequenceRecovery {
    private final Terminal terminal;
    private final String format;

    /** @param format text, json or csv */
    SequenceRecovery(Terminal terminal, String format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** @param file - for standard input */
    int print(FiniteField field, Path file) {
        Recovery recovery = recover(field, file);
        if (format.equals("text")) {
            text(recovery);
        } else {
            terminal.out().print(TableFormats.byId(format).format(RecoveryText.table(recovery.register())));
        }
        return ExitCode.OK;
    }

    private Recovery recover(FiniteField field, Path file) {
        String name = ReadingOptions.name(file);
        try {
            String text = file.toString().equals("-")
                    ? new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(file);
            return new AnalyzeSequence(InterfaceThread.NONE)
                    .recover(field, text, Progress.NONE, terminal.cancellation());
        } catch (SequenceTextException e) {
            throw new BadInputException(name + ", line " + e.line() + ", column " + e.column() + ": " + e.reason());
        } catch (IOException e) {
            throw new BadInputException("cannot read " + name + ": " + e.getMessage());
        }
    }

    private void text(Recovery recovery) {
        PrintWriter out = terminal.out();
        RecoveredRegister found = recovery.register();
        out.println(RecoveryText.read(recovery.sequence()));
        out.println("  linear complexity  " + found.complexity());
        Lfsr lfsr = found.lfsr();
        if (lfsr != null && found.start() != null) {
            out.println("  row                " + StateText.elements(lfsr.row()));
            out.println("  polynomial         " + lfsr.characteristicPolynomial());
            out.println("  start state        " + StateText.elements(found.start()));
        }
        out.println(RecoveryText.certainty(found));
        if (found.part() != null) {
            out.println(RecoveryText.part(found));
        }
    }
}
