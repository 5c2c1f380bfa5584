package org.cyclotron.app;

import org.cyclotron.lfsr.csv.LfsrFile;

/**
 * A file of registers that was read.
 *
 * @param fieldMissing whether rows were left unread because neither the file nor the options name their field
 */
public record OpenedRegisters(LfsrFile file, boolean fieldMissing) {
    static OpenedRegisters of(LfsrFile file) {
        return new OpenedRegisters(
                file,
                file.lines().stream()
                        .anyMatch(line -> line.isRow() && line.context().fieldMissing()));
    }
}
