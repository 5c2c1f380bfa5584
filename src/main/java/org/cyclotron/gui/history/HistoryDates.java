package org.cyclotron.gui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates of entries as people read them, the same in every locale. */
final class HistoryDates {
    private final DateTimeFormatter column;
    private final DateTimeFormatter words;

    /** @param zone where the person is */
    HistoryDates(ZoneId zone) {
        column = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(zone);
        words = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(zone);
    }

    /** Such as {@code 2026-11-23 09:14}, all of one width. */
    String column(Instant made) {
        return column.format(made);
    }

    /** Such as {@code 23 Nov 2026, 09:14}. */
    String words(Instant made) {
        return words.format(made);
    }
}
