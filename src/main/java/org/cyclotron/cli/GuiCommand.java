package org.cyclotron.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cyclotron gui}: the window. */
@Command(
        name = "gui",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Opens the window; without a command, the same happens.",
        footer = {"", "Examples:", "  cyclotron gui", "  cyclotron gui registers.csv"})
final class GuiCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A file of registers to open in it.")
    private @Nullable Path file;

    GuiCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.open(file);
    }
}
