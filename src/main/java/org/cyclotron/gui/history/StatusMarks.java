package org.cyclotron.gui.history;

import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.HistoryEntry;
import org.kordamp.ikonli.feather.Feather;

/** Sign and colour of a status. */
final class StatusMarks {
    private StatusMarks() {}

    static Feather glyph(EntryStatus status) {
        return switch (status) {
            case PASSED -> Feather.CHECK_CIRCLE;
            case STOPPED -> Feather.SQUARE;
            case FAILED -> Feather.X_CIRCLE;
            case UNKNOWN -> Feather.CIRCLE;
        };
    }

    /** A style class. Of a calibration nothing is verified, so nothing of it is green. */
    static String tone(HistoryEntry entry) {
        return switch (entry.status()) {
            case PASSED -> entry.kind() == EntryKind.CALIBRATION ? "muted" : "ok";
            case STOPPED, UNKNOWN -> "muted";
            case FAILED -> "bad";
        };
    }
}
