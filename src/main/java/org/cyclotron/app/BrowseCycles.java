package org.cyclotron.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleListing;
import org.cyclotron.cycle.ListedCycle;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cycles of a register some at a time, from the zero cycle on. Memory does not grow with the cycles read.
 *
 * <p>Calls may come from different threads, but only one at a time and each after the one before has returned.
 */
public final class BrowseCycles {
    private final InterfaceThread interfaceThread;
    private final AlgebraicAnalysis analysis;
    private volatile Cancellation current = Cancellation.NONE;
    private @Nullable Iterator<ListedCycle> cycles;
    private long read;

    public BrowseCycles(InterfaceThread interfaceThread, AlgebraicAnalysis analysis) {
        this.interfaceThread = interfaceThread;
        this.analysis = analysis;
    }

    /**
     * The next cycles; fewer than asked for at the end, none after it. After a cancelled call the next one goes on where
     * the last complete call ended.
     *
     * @throws IllegalArgumentException when a number that is needed was not factored, naming the factor
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<ListedCycle> next(int most, Cancellation cancellation) {
        interfaceThread.refuse("Listing cycles");
        current = cancellation;
        Iterator<ListedCycle> source = cycles == null ? reopened() : cycles;
        cycles = null;
        List<ListedCycle> page = new ArrayList<>();
        while (page.size() < most && source.hasNext()) {
            cancellation.check();
            page.add(source.next());
        }
        // Kept only when it was not interrupted, for an interrupted iterator may stand between two cycles.
        cycles = source;
        read += page.size();
        return page;
    }

    private Iterator<ListedCycle> reopened() {
        Iterator<ListedCycle> source = CycleListing.of(analysis, FactoringBudget.DEFAULT, () -> current.isRequested())
                .iterator();
        for (long i = 0; i < read; i++) {
            current.check();
            source.next();
        }
        return source;
    }
}
