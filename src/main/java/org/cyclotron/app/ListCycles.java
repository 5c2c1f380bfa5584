package org.cyclotron.app;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleListing;
import org.cyclotron.cycle.CycleStates;
import org.cyclotron.cycle.ListedCycle;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.CycleListingFormat;
import org.jspecify.annotations.Nullable;

/** Lists every cycle of registers, one after another, in constant memory. */
public final class ListCycles {
    private final InterfaceThread interfaceThread;

    public ListCycles(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Writes the cycles of each register.
     *
     * @param states whether the states of every cycle are listed, too
     * @param limit at most this many cycles of each register
     * @param progress counts the cycles of the register under way, or its states where they are listed
     * @return whether all registers were listed, that is, the listing was not cancelled; limits and numbers that were not
     *     factored are said in the document
     */
    public boolean write(
            List<RegisterRow> rows,
            boolean states,
            long limit,
            CycleListingFormat.Document document,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Listing cycles");
        boolean complete = true;
        for (RegisterRow row : rows) {
            document.beginRegister(row);
            @Nullable String reason;
            try {
                reason = writeRegister(row, states, limit, document, progress, cancellation);
            } catch (CancellationException e) {
                reason = "cancelled; what stands above is right, the rest is missing";
                complete = false;
            }
            document.endRegister(reason);
            if (!complete) {
                break;
            }
        }
        document.finish();
        return complete;
    }

    private static @Nullable String writeRegister(
            RegisterRow row,
            boolean states,
            long limit,
            CycleListingFormat.Document document,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(row.lfsr(), FactoringBudget.DEFAULT, cancellation);
        Iterator<ListedCycle> cycles;
        try {
            cycles = CycleListing.of(algebra, FactoringBudget.DEFAULT, cancellation)
                    .iterator();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        ListProgress done = ListProgress.of(algebra.structure(), states, progress);
        for (long number = 1; cycles.hasNext(); number++) {
            if (number > limit) {
                return "only the first " + limit + " cycles were asked for";
            }
            cancellation.check();
            ListedCycle cycle = cycles.next();
            document.add(
                    BigInteger.valueOf(number),
                    cycle.length(),
                    cycle.representative(),
                    states ? statesOf(row, cycle, done, cancellation) : null);
            if (!states) {
                done.step();
            }
        }
        return null;
    }

    private static Stream<long[]> statesOf(
            RegisterRow row, ListedCycle cycle, ListProgress done, Cancellation cancellation) {
        return CycleStates.through(row.lfsr(), cycle.representative()).peek(state -> {
            cancellation.check();
            done.step();
        });
    }
}
