package org.cyclotron.gui.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.jspecify.annotations.Nullable;

/** A file that could not be written, with words for people. */
final class ExportFailedException extends Exception {
    private static final long serialVersionUID = 1;
    private static final String UNCHANGED = "Nothing was written; an older file of that name is as it was.";

    private final transient NavigationRequest.ReportError report;

    private ExportFailedException(NavigationRequest.ReportError report, Throwable cause) {
        super(report.happened(), cause);
        this.report = report;
    }

    NavigationRequest.ReportError report() {
        return report;
    }

    /** Finds words for a failure. Looks at the file system, so not on the JavaFX thread. */
    static ExportFailedException of(Path file, Exception cause) {
        return new ExportFailedException(
                new NavigationRequest.ReportError(
                        file.getFileName() + " could not be written",
                        reason(file, cause) + " " + UNCHANGED,
                        remedy(cause),
                        file.toAbsolutePath() + "\n" + cause),
                cause);
    }

    private static String reason(Path file, Exception cause) {
        @Nullable Path folder = file.toAbsolutePath().getParent();
        if (cause instanceof IOException && folder != null && !Files.isDirectory(folder)) {
            return "The folder " + folder + " is gone.";
        }
        if (isDiskFull(cause)) {
            return "The disk is full.";
        }
        if (Files.isDirectory(file)) {
            return "There is a folder of that name.";
        }
        if (isDenied(cause)) {
            return "The folder " + folder + " may not be written to.";
        }
        String message = cause.getMessage();
        return message == null ? "The cause is not known." : sentence(message);
    }

    private static String remedy(Exception cause) {
        if (isDiskFull(cause)) {
            return "Make room on the disk, or export to another one.";
        }
        return cause instanceof IOException
                ? "Export again, to another folder or under another name."
                : "Choose another format; if it happens again, copy the details into a report.";
    }

    private static boolean isDiskFull(Exception cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException
                && (message.contains("no space left") || message.contains("not enough space"));
    }

    private static boolean isDenied(Exception cause) {
        return cause instanceof AccessDeniedException
                || cause instanceof FileSystemException e
                        && String.valueOf(e.getReason())
                                .toLowerCase(Locale.ROOT)
                                .contains("read-only");
    }

    private static String sentence(String message) {
        String capital = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
