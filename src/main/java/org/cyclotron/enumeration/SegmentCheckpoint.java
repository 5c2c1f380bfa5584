package org.cyclotron.enumeration;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.cyclotron.storage.WholeFile;

/**
 * What a walk by segments has found at a moment when every claimed mark lies on a segment or cycle that is in the lists. A
 * walk that starts from it claims the other marks and finds the rest.
 *
 * <p>The file, in the byte order of {@link DataOutputStream}: the word {@value #FORMAT}; the walk as text, which names the
 * register and the marks; the claims; the segments as triples and the cycles as triples (length, count, state), each row led
 * by its number of longs; and a CRC-32C of all that.
 *
 * @param claims a bit a mark
 */
record SegmentCheckpoint(long[] claims, SegmentList open, CycleTally closed) {
    private static final String FORMAT = "cyclotron walk 1";
    private static final int CHECKSUM_BYTES = 8;

    /** Replaces the file of a walk. */
    void write(Path file, String walk) throws IOException {
        WholeFile.write(file, out -> write(out, walk));
    }

    private void write(OutputStream target, String walk) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(target, new CRC32C());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeUTF(FORMAT);
        out.writeUTF(walk);
        writeLongs(out, claims);
        writeLongs(out, open.toArray());
        writeLongs(out, numbers(closed));
        out.flush();
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    private static void writeLongs(DataOutputStream out, long[] longs) throws IOException {
        out.writeInt(longs.length);
        ByteBuffer buffer = ByteBuffer.allocate(1 << 13);
        for (long each : longs) {
            if (!buffer.hasRemaining()) {
                out.write(buffer.array());
                buffer.clear();
            }
            buffer.putLong(each);
        }
        out.write(buffer.array(), 0, buffer.position());
    }

    private static long[] numbers(CycleTally tally) {
        List<Long> numbers = new ArrayList<>();
        tally.forEach((length, count, state) -> numbers.addAll(List.of(length, count, state)));
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    /**
     * Reads the file of a walk.
     *
     * @throws IOException when it cannot be read, is damaged, or belongs to another walk; the message says which
     */
    static SegmentCheckpoint read(Path file, String walk) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - CHECKSUM_BYTES;
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, Math.max(0, end));
        if (end < 0 || ByteBuffer.wrap(bytes, end, CHECKSUM_BYTES).getLong() != checksum.getValue()) {
            throw new IOException("it is damaged");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
        if (!in.readUTF().equals(FORMAT)) {
            throw new IOException("it was written by another version of this program");
        }
        String found = in.readUTF();
        if (!found.equals(walk)) {
            throw new IOException("it belongs to another walk: " + found);
        }
        return new SegmentCheckpoint(readLongs(in), SegmentList.of(readLongs(in)), tally(readLongs(in)));
    }

    private static long[] readLongs(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available() / Long.BYTES) {
            throw new IOException("it is damaged: a list claims %d numbers".formatted(count));
        }
        long[] longs = new long[count];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = in.readLong();
        }
        return longs;
    }

    private static CycleTally tally(long[] numbers) {
        CycleTally tally = new CycleTally();
        for (int i = 0; i + 2 < numbers.length; i += 3) {
            tally.add(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
        return tally;
    }

    /** The states on the segments and cycles. */
    long states() {
        long[] sum = new long[1];
        closed.forEach((length, count, state) -> sum[0] = Math.addExact(sum[0], Math.multiplyExact(length, count)));
        for (int i = 0; i < open.size(); i++) {
            sum[0] = Math.addExact(sum[0], open.length(i));
        }
        return sum[0];
    }
}
