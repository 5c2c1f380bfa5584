package org.cyclotron.cli;

import java.io.IOException;
import java.util.Optional;
import org.cyclotron.app.KeptResults;
import org.cyclotron.history.NewEntry;
import picocli.CommandLine.Option;

/** Whether a command keeps its result in the history. */
final class HistoryOption {
    @Option(names = "--no-history", description = "Do not keep the result in the history.")
    private boolean none;

    /** Makes what is to be kept. */
    interface Entry {
        Optional<NewEntry> make() throws IOException;
    }

    boolean isWanted() {
        return !none;
    }

    /** Keeps a result. That it cannot be kept is said, and changes nothing for the command. */
    void keep(Terminal terminal, Entry entry) {
        if (none) {
            return;
        }
        try {
            KeptResults.ofUser().keep(entry.make(), notice -> terminal.err().println("cyclotron: " + notice));
        } catch (IOException e) {
            terminal.err().println("cyclotron: the result is not in the history: " + e.getMessage());
        }
    }
}
