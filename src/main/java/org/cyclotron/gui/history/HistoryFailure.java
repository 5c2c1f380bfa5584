package org.cyclotron.gui.history;

import java.util.Locale;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.history.HistoryException;
import org.cyclotron.report.DamagedDocumentException;

/** What went wrong, for people: what happened, what it means for what was kept, what to do. */
record HistoryFailure(String happened, String meaning, String remedy, String details) {
    /** The history could not be read. */
    static HistoryFailure unread(Throwable cause) {
        return of("The history could not be read", cause, "What was kept stays in the file.");
    }

    /** A change was not made. */
    static HistoryFailure unchanged(String what, Throwable cause) {
        return of(what, cause, "The history is as it was before.");
    }

    /** A result could not be kept. */
    static HistoryFailure notKept(Throwable cause) {
        return of("The result is not in the history", cause, "It is still shown; exporting it keeps it elsewhere.");
    }

    /** An entry could not be opened. */
    static HistoryFailure unopened(long number, Throwable cause) {
        return of("Entry " + number + " could not be opened", cause, "It stays in the history as it is.");
    }

    private static HistoryFailure of(String happened, Throwable cause, String meaning) {
        return new HistoryFailure(happened, message(cause) + " " + meaning, remedy(cause), details(cause));
    }

    private static String remedy(Throwable cause) {
        return switch (cause) {
            case HistoryException e -> e.remedy();
            case DamagedDocumentException e -> "Export it and look into it, or open it with the version that wrote it.";
            case OutOfMemoryError e -> "Close other files, or give the program more memory.";
            default -> "Try again; if it fails again, copy the details and report them.";
        };
    }

    private static String message(Throwable cause) {
        String message = cause.getMessage();
        if (cause instanceof OutOfMemoryError) {
            return "Memory ran out.";
        }
        if (message == null || message.isBlank()) {
            return "The cause is not known.";
        }
        String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static String details(Throwable cause) {
        StringBuilder text = new StringBuilder(cause.toString());
        for (Throwable inner = cause.getCause(); inner != null; inner = inner.getCause()) {
            text.append("\ncaused by ").append(inner);
        }
        return text.toString();
    }

    NavigationRequest.ReportError report() {
        return new NavigationRequest.ReportError(happened, meaning, remedy, details);
    }
}
