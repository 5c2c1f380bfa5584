package org.cyclotron.lfsr.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

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
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path aside = aside(target);
        try {
            Files.write(aside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            keepPermissions(target, aside);
            moveIntoPlace(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
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

    /** A name in the same folder that no other writer uses at the same time. */
    private static Path aside(Path target) {
        String mark = Long.toString(ProcessHandle.current().pid(), 36) + "-" + Long.toString(System.nanoTime(), 36);
        return target.resolveSibling("." + target.getFileName() + "." + mark + ".part");
    }

    private static void keepPermissions(Path target, Path aside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static void moveIntoPlace(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
