package org.cyclotron.history;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The history cannot be read or written; the message says why. */
public final class HistoryException extends IOException {
    private static final long serialVersionUID = 1;

    public HistoryException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a person can do, in a sentence. */
    public String remedy() {
        return switch (primary()) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "Another program is writing to it; try again in a moment.";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH ->
                "See to the permissions of the file and its folder, or choose another folder with CYCLOTRON_DATA.";
            case SQLITE_FULL -> "Make room on the disk, then try again.";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "Try again: the damaged file is set aside, and a new one begun.";
            default -> "See to the file and its folder, or choose another folder with CYCLOTRON_DATA.";
        };
    }

    /** Whether the file itself is damaged. */
    public boolean isDamage() {
        SQLiteErrorCode code = primary();
        return code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB;
    }

    /** The code of the driver without its details; unknown where something else failed. */
    private SQLiteErrorCode primary() {
        return getCause() instanceof SQLiteException e
                ? SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** Why something failed, in words where the message would be a bare path. */
    static String reason(Exception cause) {
        return switch (cause) {
            case FileAlreadyExistsException e -> e.getFile() + " is no folder";
            case AccessDeniedException e -> e.getFile() + " may not be written to";
            case FileSystemException e when e.getReason() == null -> "something is the matter with " + e.getFile();
            default -> String.valueOf(cause.getMessage());
        };
    }
}
