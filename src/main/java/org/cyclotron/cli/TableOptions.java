package org.cyclotron.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormats;
import org.cyclotron.storage.WholeFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The format in which a command prints a table: text for people, or any table format. */
final class TableOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, csv, xml, latex or markdown; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    boolean isText() {
        return format.equals("text");
    }

    /** Prints a table; text is left to the command, which knows what matters to a reader. */
    void print(Terminal terminal, Table table, Consumer<Table> asText) {
        Output.write(terminal, null, out -> write(out, table, ignored -> asText.accept(table)));
    }

    /** Writes a table. @param asText writes what a reader wants instead */
    void write(Writer out, Table table, WholeFile.TextProducer asText) throws IOException {
        if (isText()) {
            asText.writeTo(out);
            return;
        }
        try {
            TableFormats.byId(format).write(table, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--format: " + e.getMessage());
        }
    }
}
