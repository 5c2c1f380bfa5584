package org.cyclotron.cli;

import java.io.IOException;
import org.cyclotron.app.KeptResults;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** The history as commands open it. */
record HistoryAccess(Terminal terminal, KeptResults results) {
    /** What is done with an open history. */
    interface Work<T> {
        T with(History history) throws IOException;
    }

    /** Opens the history for some work, and says what is to be known of it. */
    <T> T open(Work<T> work) {
        try (History history = results.open()) {
            @Nullable String notice = history.notice();
            if (notice != null) {
                terminal.err().println("cyclotron: " + notice);
            }
            return work.with(history);
        } catch (IOException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** The entry with a number, which must be there. */
    static HistoryEntry require(History history, long number) throws IOException {
        return history.find(number)
                .orElseThrow(() -> new BadInputException(
                        "the history has no entry " + number + "; cyclotron history list shows what there is"));
    }
}
