package org.cyclotron.process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a payload: big-endian numbers, length-prefixed texts and lists, a byte before what may be null. */
public final class PayloadWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    public void flag(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    public void integer(int value) throws IOException {
        out.writeInt(value);
    }

    public void number(long value) throws IOException {
        out.writeLong(value);
    }

    public void real(double value) throws IOException {
        out.writeDouble(value);
    }

    /** A text of any length. */
    public void text(String value) throws IOException {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    public void big(BigInteger value) throws IOException {
        byte[] encoded = value.toByteArray();
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    public void numbers(long[] values) throws IOException {
        out.writeInt(values.length);
        for (long value : values) {
            out.writeLong(value);
        }
    }

    /** A value that may be null. */
    public <T> void optional(@Nullable T value, Field<T> field) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            field.write(this, value);
        }
    }

    public <T> void list(Collection<T> values, Field<T> field) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            field.write(this, value);
        }
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Field<T> {
        void write(PayloadWriter out, T value) throws IOException;
    }
}
