package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.Notations;
import org.cyclotron.lfsr.code.CodeLanguage;
import org.cyclotron.lfsr.code.CodeLanguages;
import org.cyclotron.report.RegisterTables;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cyclotron convert}: a register in every notation. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Converts a register from one notation to another, to all of them, or into a program.",
        footer = {
            "",
            "Examples:",
            "  cyclotron convert --field 2 --from delay-taps \"[16,14,13,11]\"",
            "  cyclotron convert --field 2 --from characteristic --to row x^4+x+1",
            "  cyclotron convert --field 2 --as c --from delay-taps \"[16,14,13,11]\"",
            "  cyclotron convert --list"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private NotationOptions register = new NotationOptions();

    @Option(names = "--to", paramLabel = "ID", description = "One notation to convert to; default: all.")
    private @Nullable String to;

    @Option(
            names = "--as",
            paramLabel = "LANGUAGE",
            description = "Write a program or formulas instead: c, java, python, galois (Python with that library), "
                    + "sagemath, matlab, verilog or latex. It begins from 0,…,0,1.")
    private @Nullable String as;

    @Option(names = "--list", description = "List the notations and their conventions.")
    private boolean list;

    @Mixin
    private TableOptions tables = new TableOptions();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (list) {
            print(notations());
            return ExitCode.OK;
        }
        if (to != null && as != null) {
            throw new ParameterException(spec.commandLine(), "--to and --as exclude each other: name one of them");
        }
        Lfsr lfsr = register.read();
        if (as != null) {
            terminal.out().print(program(lfsr, language(as)));
            return ExitCode.OK;
        }
        if (to == null) {
            print(RegisterTables.notations(lfsr));
            return ExitCode.OK;
        }
        Notation target = target();
        String text = target.format(lfsr)
                .orElseThrow(() -> new BadInputException(
                        "this register cannot be written as " + target.label() + ": " + target.convention()));
        terminal.out().println(text);
        return ExitCode.OK;
    }

    private CodeLanguage language(String id) {
        try {
            return CodeLanguages.byId(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as: " + e.getMessage());
        }
    }

    private static String program(Lfsr lfsr, CodeLanguage language) {
        try {
            return language.write(lfsr, lfsr.impulseState());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("this register cannot be written as " + e.getMessage());
        }
    }

    private Notation target() {
        try {
            return Notations.byId(to == null ? "row" : to);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--to: " + e.getMessage());
        }
    }

    private static Table notations() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Notation notation : Notations.all()) {
            rows.add(Arrays.asList(notation.id(), notation.label(), notation.convention()));
        }
        return new Table(
                "notations",
                "Notations",
                List.of(
                        new Table.Column("notation", "Id", false),
                        new Table.Column("label", "Name", false),
                        new Table.Column("convention", "Convention", false)),
                rows);
    }

    private void print(Table table) {
        tables.print(terminal, table, this::printAligned);
    }

    /** The convention stands on a line of its own: it is long, and it must not be overlooked. */
    private void printAligned(Table table) {
        for (List<@Nullable Object> row : table.rows()) {
            String id = String.valueOf(row.get(0));
            @Nullable Object text = row.get(1);
            terminal.out().println(id + " ".repeat(Math.max(1, 16 - id.length())) + (text == null ? "–" : text));
            terminal.out().println(" ".repeat(16) + row.get(2));
        }
    }
}
