package org.cyclotron.cli;

import java.nio.file.Path;
import org.cyclotron.lfsr.csv.LfsrFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An LFSR file and how it is read. */
final class FileOptions {
    @Parameters(paramLabel = "FILE", description = "The LFSR file; - reads standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    /** Reads the file. */
    LfsrFile read(Terminal terminal) {
        return reading.read(terminal, file);
    }

    /** What is read, for people. */
    String name() {
        return ReadingOptions.name(file);
    }

    /** Names every row that could not be read; the first ones in full, the rest by number. */
    void reportProblems(Terminal terminal, LfsrFile registers) {
        reading.reportProblems(terminal, file, registers);
    }
}
