package org.cyclotron.process;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Writes frames to a stream, each flushed at once. Safe for use by several threads: frames do not mix. */
public final class FrameWriter {
    private final DataOutputStream out;

    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** Writes a frame. */
    public synchronized void write(Frame frame) throws IOException {
        byte[] payload = frame.bytes();
        if (payload.length > Frame.MOST_BYTES) {
            throw new ProtocolException("a frame of " + payload.length + " bytes is too long");
        }
        CRC32 sum = new CRC32();
        sum.update(payload);
        out.writeShort(Frame.MAGIC);
        out.writeByte(Frame.VERSION);
        out.writeByte(frame.type());
        out.writeInt(payload.length);
        out.writeInt((int) sum.getValue());
        out.write(payload);
        out.flush();
    }

    /** Writes a frame whose payload is written by the caller. */
    public void write(int type, Payload payload) throws IOException {
        PayloadWriter writer = new PayloadWriter();
        payload.write(writer);
        write(new Frame(type, writer.bytes()));
    }

    /** The content of a frame. */
    @FunctionalInterface
    public interface Payload {
        /** Writes the fields in their order. */
        void write(PayloadWriter out) throws IOException;
    }
}
