package org.cyclotron.lfsr.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.cyclotron.storage.WholeFile;

/** Writes LFSR files whole or not at all. */
public final class LfsrFileWriter {
    private LfsrFileWriter() {}

    /**
     * Writes a file in its own encoding and line ends: aside first, then moved into place, so that a reader sees the old
     * file or the new one. A symbolic link is followed; the permissions of a file that is replaced are kept.
     *
     * @throws IOException when it cannot be written, or its encoding has no bytes for a character; the old file stays
     */
    public static void write(LfsrFile file, Path path) throws IOException {
        byte[] bytes = bytes(file);
        WholeFile.write(path, out -> out.write(bytes));
    }

    private static byte[] bytes(LfsrFile file) throws IOException {
        try {
            return FileText.encode(file.text(), file.encoding());
        } catch (CharacterCodingException unmappable) {
            throw new IOException(
                    "The file is in " + file.encoding()
                            + ", which cannot write all of its characters: remove those that"
                            + " were added to its names, or save it as UTF-8",
                    unmappable);
        }
    }
}
