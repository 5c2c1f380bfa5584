package org.cyclotron.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.cyclotron.lfsr.csv.FileTooLargeException;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.LfsrFileReader;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Reads a file of registers, or says in words why it is none. */
public final class OpenRegisters {
    /** The file that every copy of the program carries. */
    public static final String SAMPLE = "sample.csv";

    /** How much of a file is looked through for bytes that no text has. */
    private static final int LOOKED_THROUGH = 8192;

    private final InterfaceThread interfaceThread;

    public OpenRegisters(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Reads a file.
     *
     * @param options the field and the notation of rows for which the file itself names none
     * @param progress hears characters read of all characters
     * @throws UnreadableFileException when it is missing, a folder, not text, too large or closed to the reader
     * @throws IOException when reading fails otherwise
     */
    public OpenedRegisters read(Path file, LfsrFileOptions options, Progress progress, Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Reading a file");
        try {
            refuseOthers(file);
            return OpenedRegisters.of(LfsrFileReader.read(file, options, progress, cancellation));
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(
                    "There is no file " + file + ".", "It may have been moved or renamed: open it from its new place.");
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(
                    "The file may not be read.", "Ask its owner for the permission to read it, or open a copy.");
        } catch (FileTooLargeException e) {
            throw new UnreadableFileException(String.valueOf(e.getMessage()), "Split it into several files.");
        }
    }

    /** Reads the sample that comes with the program. */
    public OpenedRegisters sample(Progress progress, Cancellation cancellation) throws IOException {
        interfaceThread.refuse("Reading the sample");
        try (InputStream in = OpenRegisters.class.getResourceAsStream(SAMPLE)) {
            if (in == null) {
                throw new IOException(SAMPLE + " is missing from the program files; install the program anew");
            }
            return OpenedRegisters.of(LfsrFileReader.read(in, LfsrFileOptions.DEFAULT, progress, cancellation));
        }
    }

    private static void refuseOthers(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(file + " is a folder.", "Open one of the files in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(LOOKED_THROUGH);
            if (!isUtf16(start) && hasZero(start)) {
                throw new UnreadableFileException(
                        "It is not a text file.", "Files of registers are text: a register a row, see the sample.");
            }
        }
    }

    private static boolean isUtf16(byte[] start) {
        int mark = start.length < 2 ? 0 : ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
