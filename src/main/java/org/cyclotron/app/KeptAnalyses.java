package org.cyclotron.app;

import java.io.IOException;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.AnalysisPair;

/**
 * Two kept analyses side by side.
 *
 * @param before the earlier entry
 * @param after the later entry
 */
public record KeptAnalyses(HistoryEntry before, HistoryEntry after, AnalysisPair pair) {
    /**
     * Two entries that hold analyses, in any order.
     *
     * @throws IOException also where one of them is damaged
     */
    public static KeptAnalyses of(BrowseHistory history, HistoryEntry one, HistoryEntry other) throws IOException {
        boolean inOrder = !one.made().isAfter(other.made());
        HistoryEntry before = inOrder ? one : other;
        HistoryEntry after = inOrder ? other : one;
        return new KeptAnalyses(before, after, AnalysisPair.of(history.analysis(before), history.analysis(after)));
    }
}
