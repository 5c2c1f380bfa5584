package org.cyclotron.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Text on its way to a terminal, without what would make the terminal do something: names and reasons come from files of
 * unknown origin. Control characters become U+FFFD, as do the marks that reverse the direction of writing. Line ends, tabs, the
 * carriage return of a progress line and sequences that only choose colours stay. For one thread at a time.
 */
public final class HarmlessWriter extends FilterWriter {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char ESCAPE = '\u001b';
    private static final int LONGEST_COLOUR = 16;

    /** A sequence that began and may turn out to choose a colour; empty where none did. */
    private final StringBuilder begun = new StringBuilder();

    public HarmlessWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        accept((char) c);
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        write(new String(characters, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            accept(text.charAt(i));
        }
    }

    private void accept(char c) throws IOException {
        if (begun.isEmpty()) {
            begin(c);
            return;
        }
        boolean more = begun.length() == 1 ? c == '[' : (c >= '0' && c <= '9') || c == ';';
        if (begun.length() > 1 && c == 'm') {
            out.write(begun.append(c).toString());
            begun.setLength(0);
        } else if (more && begun.length() < LONGEST_COLOUR) {
            begun.append(c);
        } else {
            giveUp();
            begin(c);
        }
    }

    private void begin(char c) throws IOException {
        if (c == ESCAPE) {
            begun.append(c);
        } else {
            out.write(isHarmful(c) ? REPLACEMENT : c);
        }
    }

    /** What began was no colour. */
    private void giveUp() throws IOException {
        if (!begun.isEmpty()) {
            out.write(REPLACEMENT + begun.substring(1));
            begun.setLength(0);
        }
    }

    private static boolean isHarmful(char c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean direction = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        return control || direction;
    }

    @Override
    public void flush() throws IOException {
        giveUp();
        super.flush();
    }

    @Override
    public void close() throws IOException {
        giveUp();
        super.close();
    }
}
