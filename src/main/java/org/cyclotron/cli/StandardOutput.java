package org.cyclotron.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that does not swallow its failures: the first write that fails ends the command. A print stream or
 * print writer alone would go on computing for a reader who has left, or report success on a full disk.
 */
public final class StandardOutput extends OutputStream {
    private final OutputStream out;

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new Failure(e);
        }
    }

    /** A write that failed. Not an IOException, which print writers keep to themselves. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failure(IOException cause) {
            super("cannot write standard output: " + cause.getMessage(), cause);
        }

        /** Whether the reader, such as {@code head}, has left: then nothing is wrong, but nobody wants the rest. */
        boolean readerLeft() {
            return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
        }
    }
}
