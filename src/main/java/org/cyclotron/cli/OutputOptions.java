package org.cyclotron.cli;

import java.nio.file.Path;
import org.cyclotron.storage.WholeFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its data. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    /**
     * Writes to standard output, or to the file, which appears only when it is complete.
     *
     * @throws BadInputException when that cannot be done, saying what to do
     */
    void write(Terminal terminal, WholeFile.TextProducer producer) {
        Output.write(terminal, file, producer);
    }
}
