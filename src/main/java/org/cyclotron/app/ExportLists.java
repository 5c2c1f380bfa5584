package org.cyclotron.app;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleListing;
import org.cyclotron.cycle.CycleStates;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.CycleListingFormat;
import org.cyclotron.report.ListTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormat;
import org.cyclotron.storage.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole lists of cycles and of states to files. Memory does not grow with the list. A file is created or replaced
 * when its list is complete; a list that is cancelled leaves an older file as it was.
 */
public final class ExportLists {
    private final InterfaceThread interfaceThread;

    public ExportLists(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Every cycle of a register: what {@code cyclotron analyze --list-cycles} writes for a file of this row.
     *
     * @param states whether the states of every cycle are listed, too
     * @param progress counts cycles, or states where they are listed
     * @throws IOException when the file cannot be written
     * @throws CancellationException when cancelled
     */
    public void cycles(
            RegisterRow row,
            boolean states,
            CycleListingFormat format,
            Path file,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        WholeFile.writeText(file, out -> {
            boolean complete = new ListCycles(interfaceThread)
                    .write(List.of(row), states, Long.MAX_VALUE, format.begin(out), progress, cancellation);
            if (!complete) {
                throw new CancellationException();
            }
        });
    }

    /**
     * Every cycle of a register as a table; else as {@link #cycles}.
     *
     * @throws IllegalArgumentException when a number that is needed was not factored, naming the factor
     */
    public void cycleTable(
            AlgebraicAnalysis algebra, TableFormat format, Path file, Progress progress, Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Listing cycles");
        ListProgress done = ListProgress.of(algebra.structure(), false, progress);
        AtomicLong number = new AtomicLong();
        write(
                ListTables.cycles("Cycles", List.of()),
                CycleListing.of(algebra, FactoringBudget.DEFAULT, cancellation).stream()
                        .map(cycle -> {
                            cancellation.check();
                            done.step();
                            return ListTables.cycle(number.incrementAndGet(), cycle.length(), cycle.representative());
                        }),
                format,
                file);
    }

    /**
     * Every state of a cycle as a table; else as {@link #cycles}.
     *
     * @param representative a state on the cycle, the one counted 0
     * @param length the states of the cycle
     */
    public void states(
            Lfsr lfsr,
            long[] representative,
            BigInteger length,
            TableFormat format,
            Path file,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Listing states");
        ListProgress done = new ListProgress(length, progress);
        BigInteger[] step = {BigInteger.ONE.negate()};
        write(
                ListTables.states("States of a cycle", List.of()),
                CycleStates.through(lfsr, representative).map(state -> {
                    cancellation.check();
                    done.step();
                    step[0] = step[0].add(BigInteger.ONE);
                    return ListTables.state(step[0], state);
                }),
                format,
                file);
    }

    private static void write(Table heading, Stream<List<@Nullable Object>> rows, TableFormat format, Path file)
            throws IOException {
        Iterator<List<@Nullable Object>> iterator = rows.iterator();
        WholeFile.writeText(file, out -> format.write(heading, () -> iterator, out));
    }
}
