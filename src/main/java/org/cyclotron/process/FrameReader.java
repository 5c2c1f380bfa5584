package org.cyclotron.process;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads frames from a stream. For one thread. */
public final class FrameReader {
    private final DataInputStream in;

    public FrameReader(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /**
     * The next frame; null at the end of input between two frames. Blocks until it has arrived.
     *
     * @throws ProtocolException when what arrives is no frame of this version, or a part of one
     */
    public @Nullable Frame read() throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        try {
            requireHeader(first << 8 | in.readUnsignedByte(), in.readUnsignedByte());
            int type = in.readUnsignedByte();
            int length = in.readInt();
            if (length < 0 || length > Frame.MOST_BYTES) {
                throw new ProtocolException(
                        "a frame claims a length of " + Integer.toUnsignedString(length) + " bytes");
            }
            return new Frame(type, checked(in.readInt(), length));
        } catch (EOFException e) {
            throw new ProtocolException("a frame was cut off", e);
        }
    }

    private static void requireHeader(int magic, int version) throws ProtocolException {
        if (magic != Frame.MAGIC) {
            throw new ProtocolException("what arrived is not a frame (it begins with 0x%04x)".formatted(magic));
        }
        if (version != Frame.VERSION) {
            throw new ProtocolException(
                    "a frame of version %d arrived where version %d is spoken".formatted(version, Frame.VERSION));
        }
    }

    private byte[] checked(int sum, int length) throws IOException {
        // Read as it comes, so that a claim of a great length does not take memory before the bytes are there.
        byte[] payload = in.readNBytes(length);
        if (payload.length < length) {
            throw new EOFException();
        }
        CRC32 computed = new CRC32();
        computed.update(payload);
        if ((int) computed.getValue() != sum) {
            throw new ProtocolException("a frame arrived damaged: its check sum does not match");
        }
        return payload;
    }
}
