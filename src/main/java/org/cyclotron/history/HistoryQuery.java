package org.cyclotron.history;

import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for, the newest first.
 *
 * @param words each must stand in title, outcome, machine, version or note, in small or capital letters; empty for all
 * @param kind only such entries; null for all
 * @param deleted those that were deleted instead of those that were not
 * @param limit at most so many, at least 1
 */
public record HistoryQuery(String words, @Nullable EntryKind kind, boolean deleted, int limit) {
    /** All entries that were not deleted. */
    public static final HistoryQuery ALL = new HistoryQuery("", null, false, Integer.MAX_VALUE);

    public HistoryQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " entries");
        }
    }

    public HistoryQuery ofKind(@Nullable EntryKind other) {
        return new HistoryQuery(words, other, deleted, limit);
    }

    public HistoryQuery withWords(String other) {
        return new HistoryQuery(other, kind, deleted, limit);
    }

    public HistoryQuery ofDeleted() {
        return new HistoryQuery(words, kind, true, limit);
    }

    public HistoryQuery atMost(int most) {
        return new HistoryQuery(words, kind, deleted, most);
    }
}
