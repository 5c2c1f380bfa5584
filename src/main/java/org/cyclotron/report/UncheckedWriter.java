package org.cyclotron.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * A writer for a library that turns an {@link IOException} into an exception of its own: it is handed an {@link
 * UncheckedIOException} instead, which passes through, and which those who write files know.
 */
final class UncheckedWriter extends FilterWriter {
    UncheckedWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) {
        unchecked(() -> out.write(c));
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        unchecked(() -> out.write(characters, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
        unchecked(() -> out.write(text, offset, length));
    }

    @Override
    public void flush() {
        unchecked(out::flush);
    }

    @Override
    public void close() {
        unchecked(out::close);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
