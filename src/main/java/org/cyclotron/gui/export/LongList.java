package org.cyclotron.gui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.Table;

/**
 * A list that may be too long for memory, of which the window shows a part. Files get all of it, the clipboard what is
 * shown.
 *
 * @param stem the name of the file without its extension
 * @param formats in which it can be written, in the order of the menu
 * @param listed the rows that are shown; asked on a worker thread
 */
public record LongList(String stem, List<Format> formats, Supplier<Table> listed) {
    public LongList {
        formats = List.copyOf(formats);
    }

    /**
     * A format.
     *
     * @param id stable, part of the ids of menu items
     */
    public record Format(String id, String label, String extension, Writing writing) {}

    /** Writes the whole list. Called on a worker thread. */
    @FunctionalInterface
    public interface Writing {
        void write(Path file, Progress progress, Cancellation cancellation) throws IOException;
    }
}
