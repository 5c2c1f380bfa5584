package org.cyclotron.cli;

import java.util.function.Consumer;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormats;
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

    /** Prints a table; text is left to the command, which knows what matters to a reader. */
    void print(Terminal terminal, Table table, Consumer<Table> asText) {
        if (format.equals("text")) {
            asText.accept(table);
            return;
        }
        try {
            terminal.out().print(TableFormats.byId(format).format(table));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--format: " + e.getMessage());
        }
    }
}
