package org.cyclotron.app;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.SequenceOutput;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.ElementText;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.TableFormat;
import org.cyclotron.storage.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the elements of a sequence to a file, however many. Memory does not grow with them; a file is created or replaced
 * when it is complete.
 */
public final class ExportSequence {
    private final InterfaceThread interfaceThread;

    public ExportSequence(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * The elements and nothing else, as {@code cyclotron sequence} prints them: one line.
     *
     * @param start the state before the first element
     * @param length how many elements
     * @throws IOException when the file cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void text(
            Lfsr lfsr, long[] start, BigInteger length, Path file, Progress progress, Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Writing a sequence");
        ListProgress done = new ListProgress(length, progress);
        String separator = ElementText.separator(lfsr.field());
        SequenceOutput output = new SequenceOutput(lfsr, start);
        long count = length.longValueExact();
        WholeFile.writeText(file, out -> {
            for (long t = 0; t < count; t++) {
                cancellation.check();
                done.step();
                out.write((t == 0 ? "" : separator) + output.nextLong());
            }
            out.write("\n");
        });
    }

    /** A row an element; else as {@link #text}. */
    public void table(
            Lfsr lfsr,
            long[] start,
            BigInteger length,
            TableFormat format,
            Path file,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Writing a sequence");
        ListProgress done = new ListProgress(length, progress);
        SequenceOutput output = new SequenceOutput(lfsr, start);
        Iterator<List<@Nullable Object>> rows = LongStream.range(0, length.longValueExact())
                .mapToObj(t -> {
                    cancellation.check();
                    done.step();
                    return SequenceTables.element(t, output.nextLong());
                })
                .iterator();
        WholeFile.writeText(file, out -> format.write(SequenceTables.elements(List.of()), () -> rows, out));
    }
}
