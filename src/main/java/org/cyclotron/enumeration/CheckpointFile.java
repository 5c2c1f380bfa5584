package org.cyclotron.enumeration;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.cyclotron.storage.WholeFile;

/**
 * Rows of longs that a walk keeps in a file.
 *
 * <p>The file, in the byte order of {@link DataOutputStream}: the word {@value #FORMAT}; the walk as text, which names all that the
 * rows depend on; the number of rows; the rows, each led by its number of longs; and a CRC-32C of all that. Stateless.
 */
final class CheckpointFile {
    private static final String FORMAT = "cyclotron walk 2";
    private static final int CHECKSUM_BYTES = 8;

    private CheckpointFile() {}

    /**
     * Replaces the file of a walk; it is the old one or the new one at any moment.
     *
     * @param rows each of fewer than 2^31 longs
     */
    static void write(Path file, String walk, List<long[]> rows) throws IOException {
        WholeFile.write(file, out -> write(out, walk, rows));
    }

    private static void write(OutputStream target, String walk, List<long[]> rows) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(target, new CRC32C());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeUTF(FORMAT);
        out.writeUTF(walk);
        out.writeInt(rows.size());
        for (long[] row : rows) {
            write(out, row);
        }
        out.flush();
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    private static void write(DataOutputStream out, long[] row) throws IOException {
        out.writeInt(row.length);
        ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
        for (long each : row) {
            if (!buffer.hasRemaining()) {
                out.write(buffer.array());
                buffer.clear();
            }
            buffer.putLong(each);
        }
        out.write(buffer.array(), 0, buffer.position());
    }

    /**
     * Reads the file of a walk.
     *
     * @param count how many rows it should have
     * @throws IOException when it cannot be read, is damaged, or belongs to another walk; the message says which
     */
    static List<long[]> read(Path file, String walk, int count) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - CHECKSUM_BYTES;
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, Math.max(0, end));
        if (end < 0 || ByteBuffer.wrap(bytes, end, CHECKSUM_BYTES).getLong() != checksum.getValue()) {
            throw new IOException("it is damaged");
        }
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes, 0, end)), walk, count);
        } catch (EOFException | UTFDataFormatException e) {
            throw new IOException("it is damaged", e);
        }
    }

    private static List<long[]> read(DataInputStream in, String walk, int count) throws IOException {
        if (!in.readUTF().equals(FORMAT)) {
            throw new IOException("it was written by another version of this program");
        }
        String found = in.readUTF();
        if (!found.equals(walk) || in.readInt() != count) {
            throw new IOException("it belongs to another walk: " + found);
        }
        List<long[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(readRow(in));
        }
        return rows;
    }

    private static long[] readRow(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / Long.BYTES) {
            throw new IOException("it is damaged: a row claims %d numbers".formatted(count));
        }
        long[] row = new long[count];
        for (int i = 0; i < row.length; i++) {
            row[i] = in.readLong();
        }
        return row;
    }
}
