package org.cyclotron.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/** A process that keeps entries, notes and deletes some, and says of each change, on a line of standard output, that it is made. */
public final class HistoryWriter {
    private HistoryWriter() {}

    /** Keeps so many entries: FILE NAME COUNT. */
    public static void main(String[] arguments) throws IOException {
        String name = arguments[1];
        try (History history = History.open(Path.of(arguments[0]), Clock.systemUTC())) {
            if (history.notice() != null) {
                throw new IOException(history.notice());
            }
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                String title = name + "-" + i;
                NewEntry entry = new NewEntry(
                        EntryKind.ANALYSIS,
                        Instant.EPOCH.plusSeconds(i),
                        title,
                        "",
                        EntryStatus.PASSED,
                        "here",
                        "1",
                        title.repeat(500));
                long number = history.add(entry).number();
                System.out.println(title);
                if (i % 3 == 1) {
                    history.annotate(number, "note of " + title);
                    System.out.println("noted " + title);
                }
                if (i % 5 == 2) {
                    history.delete(number);
                    System.out.println("deleted " + title);
                }
            }
        }
    }
}
