package org.cyclotron.process;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PayloadWriter} wrote, in the same order. Every method throws a {@link ProtocolException} when the
 * payload ends before, or a length in it cannot be true.
 */
public final class PayloadReader {
    private final ByteArrayInputStream bytes;
    private final DataInputStream in;

    PayloadReader(byte[] payload) {
        bytes = new ByteArrayInputStream(payload);
        in = new DataInputStream(bytes);
    }

    public boolean flag() throws IOException {
        return read(DataInputStream::readBoolean);
    }

    public int integer() throws IOException {
        return read(DataInputStream::readInt);
    }

    public long number() throws IOException {
        return read(DataInputStream::readLong);
    }

    public double real() throws IOException {
        return read(DataInputStream::readDouble);
    }

    public String text() throws IOException {
        return new String(block(), StandardCharsets.UTF_8);
    }

    public BigInteger big() throws IOException {
        byte[] encoded = block();
        if (encoded.length == 0) {
            throw new ProtocolException("a number without digits");
        }
        return new BigInteger(encoded);
    }

    public long[] numbers() throws IOException {
        long[] values = new long[count(Long.BYTES)];
        for (int i = 0; i < values.length; i++) {
            values[i] = number();
        }
        return values;
    }

    /** A value or null. */
    public <T> @Nullable T optional(Field<T> field) throws IOException {
        return flag() ? field.read(this) : null;
    }

    public <T> List<T> list(Field<T> field) throws IOException {
        int count = count(1);
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(field.read(this));
        }
        return values;
    }

    /** Refuses a payload that goes on. */
    public void end() throws ProtocolException {
        if (bytes.available() > 0) {
            throw new ProtocolException(bytes.available() + " bytes too many in a frame");
        }
    }

    private byte[] block() throws IOException {
        byte[] block = new byte[count(1)];
        read(stream -> {
            stream.readFully(block);
            return block;
        });
        return block;
    }

    /** A number of things that take so many bytes each at least: no more than there are bytes left. */
    private int count(int leastBytes) throws IOException {
        int count = integer();
        if (count < 0 || count > bytes.available() / leastBytes) {
            throw new ProtocolException("a list claims " + Integer.toUnsignedString(count) + " entries");
        }
        return count;
    }

    private <T> T read(Primitive<T> primitive) throws IOException {
        try {
            return primitive.read(in);
        } catch (EOFException e) {
            throw new ProtocolException("the payload of a frame ends too early", e);
        }
    }

    @FunctionalInterface
    private interface Primitive<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Reads one value. */
    @FunctionalInterface
    public interface Field<T> {
        T read(PayloadReader in) throws IOException;
    }
}
