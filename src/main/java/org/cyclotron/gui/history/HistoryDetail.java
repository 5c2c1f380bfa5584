package org.cyclotron.gui.history;

import org.cyclotron.app.KeptAnalyses;
import org.cyclotron.app.KeptPair;
import org.cyclotron.history.HistoryEntry;

/** What is shown of the selected entries. */
sealed interface HistoryDetail {
    /** No entry is selected. */
    record Nothing() implements HistoryDetail {}

    /** One entry. */
    record One(HistoryEntry entry) implements HistoryDetail {}

    /** Two entries are being read. */
    record Reading() implements HistoryDetail {}

    /** Two entries side by side. @param part the register shown, of those that both have in common */
    record Pair(KeptPair pair, KeptPair.Part part) implements HistoryDetail {}

    /** Two analyses side by side. */
    record Analyses(KeptAnalyses both) implements HistoryDetail {}

    /** Two entries that cannot be set side by side. */
    record NoPair(String reason) implements HistoryDetail {}

    /** More than two. */
    record Several(int count) implements HistoryDetail {}

    /** Two entries could not be read. */
    record Failed(HistoryFailure failure) implements HistoryDetail {}
}
