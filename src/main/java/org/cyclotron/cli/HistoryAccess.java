package org.cyclotron.cli;

import java.io.IOException;
import java.util.List;
import org.cyclotron.app.BrowseHistory;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.KeptResults;
import org.cyclotron.history.HistoryEntry;

/** The history as commands use it: what goes wrong is bad input, told in a sentence. */
record HistoryAccess(Terminal terminal, BrowseHistory history) {
    static HistoryAccess of(Terminal terminal, KeptResults results) {
        return new HistoryAccess(
                terminal,
                new BrowseHistory(
                        InterfaceThread.NONE, results, notice -> terminal.err().println("cyclotron: " + notice)));
    }

    /** What is done with the history. */
    @FunctionalInterface
    interface Work<T> {
        T with(BrowseHistory history) throws IOException;
    }

    <T> T use(Work<T> work) {
        try {
            return work.with(history);
        } catch (IOException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    /** The entries with these numbers, which must be there. */
    List<HistoryEntry> require(List<Long> numbers) {
        return use(kept -> kept.require(numbers));
    }

    /** The entry with a number, which must be there. */
    HistoryEntry require(long number) {
        return require(List.of(number)).getFirst();
    }
}
