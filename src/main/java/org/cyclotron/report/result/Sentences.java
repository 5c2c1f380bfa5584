package org.cyclotron.report.result;

import java.util.Locale;

/** Reasons as they are kept, without a capital and a full stop, made sentences. */
final class Sentences {
    private Sentences() {}

    static String of(String reason) {
        if (reason.isEmpty()) {
            return reason;
        }
        String capital = reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
