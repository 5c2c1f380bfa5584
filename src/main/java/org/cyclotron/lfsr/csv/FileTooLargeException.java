package org.cyclotron.lfsr.csv;

import java.io.IOException;
import java.util.Locale;

/** A file holds more than the {@link LfsrFileLimits}; nothing of it was kept. */
public final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    FileTooLargeException(String what, long limit) {
        super(String.format(
                Locale.ROOT,
                "The file has more than %s %s, the most that is read at once: split it, or raise the limit.",
                limit,
                what));
    }
}
