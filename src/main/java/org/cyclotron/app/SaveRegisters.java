package org.cyclotron.app;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileWriter;

/** Writes a file of registers: whole, or not at all. */
public final class SaveRegisters {
    private final InterfaceThread interfaceThread;

    public SaveRegisters(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /** Writes a file; @throws IOException when it cannot be written, and then the old file is as it was */
    public void write(LfsrFile file, Path path) throws IOException {
        interfaceThread.refuse("Writing a file");
        LfsrFileWriter.write(file, path);
    }
}
