package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.cyclotron.app.IllustratedDocument;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.WriteReport;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.document.DocumentFormats;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which format a report is written, and where. */
final class ReportOutput {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "html with its pictures inside, markdown or latex with pictures in a folder beside; default: html.")
    private String format = "html";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output, where only html has pictures.")
    private @Nullable Path output;

    /** Writes to a file. */
    interface ToFile {
        void write(Path file) throws IOException;
    }

    /** Writes to a stream. */
    interface ToStream {
        void write(Writer out) throws IOException;
    }

    /** The format that is asked for; to be called before work begins, so that a mistake shows at once. */
    DocumentFormat format() {
        // Drawings need AWT for shapes and fonts only; without this it would connect to the display.
        System.setProperty("java.awt.headless", "true");
        try {
            return DocumentFormats.byId(format);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--format: " + e.getMessage());
        }
    }

    /** Writes a report. @param cancellation leaves an older file as it was */
    void write(Terminal terminal, IllustratedDocument report, DocumentFormat chosen, Cancellation cancellation) {
        WriteReport writing = new WriteReport(InterfaceThread.NONE);
        write(
                terminal,
                file -> writing.write(report, chosen, file, cancellation),
                out -> writing.write(report, chosen, out, cancellation));
    }

    void write(Terminal terminal, ToFile toFile, ToStream toStream) {
        try {
            if (output == null) {
                toStream.write(terminal.out());
            } else {
                toFile.write(output);
            }
        } catch (IOException e) {
            throw new BadInputException("cannot write " + (output == null ? "standard output" : output) + ": "
                    + e.getMessage() + "; an older document there is as it was");
        }
    }
}
