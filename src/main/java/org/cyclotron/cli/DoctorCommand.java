package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cyclotron.app.Diagnosis;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cyclotron doctor}: what this machine offers and what works here. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Says what this machine offers, what works here, and what to do about the rest.",
        footer = {
            "",
            "Examples:",
            "  cyclotron doctor",
            "  cyclotron doctor --window",
            "  cyclotron doctor --format json"
        })
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final WindowOpener window;

    @Option(names = "--window", description = "Also open the window, wait until it has been drawn, and close it.")
    private boolean tryWindow;

    @Mixin
    private TableOptions tables = new TableOptions();

    DoctorCommand(Terminal terminal, WindowOpener window) {
        this.terminal = terminal;
        this.window = window;
    }

    @Override
    public Integer call() {
        Diagnosis diagnosis = tryWindow ? Diagnosis.examine(window::tryOut) : Diagnosis.examine();
        tables.print(terminal, table(diagnosis), table -> diagnosis.findings().forEach(this::print));
        return diagnosis.healthy() ? ExitCode.OK : ExitCode.FAILED_VERIFICATION;
    }

    private void print(Diagnosis.Finding finding) {
        String mark = switch (finding.grade()) {
            case OK -> "ok     ";
            case WARNING -> "warning";
            case FAILED -> "FAILED ";
        };
        String padding = " ".repeat(Math.max(1, 22 - finding.id().length()));
        terminal.out()
                .println(mark + "  " + finding.id() + padding + finding.value()
                        + (finding.advice() == null ? "" : " – " + finding.advice()));
    }

    private static Table table(Diagnosis diagnosis) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Diagnosis.Finding finding : diagnosis.findings()) {
            rows.add(Arrays.asList(
                    finding.id(), finding.grade().name().toLowerCase(Locale.ROOT), finding.value(), finding.advice()));
        }
        return new Table(
                "diagnosis",
                "What works here",
                List.of(
                        new Table.Column("id", "Subject", false),
                        new Table.Column("grade", "Grade", false),
                        new Table.Column("value", "Found", false),
                        new Table.Column("advice", "Advice", false)),
                rows);
    }
}
