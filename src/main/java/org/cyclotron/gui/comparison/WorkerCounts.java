package org.cyclotron.gui.comparison;

import java.util.List;
import java.util.TreeSet;

/** The numbers of workers on offer. */
final class WorkerCounts {
    /** More toggles do not fit beside the others; the smallest and the largest are the ones of interest. */
    private static final int MOST = 6;

    private WorkerCounts() {}

    /** Powers of two below the number of cores, that number, and twice as many. */
    static List<Integer> on(int cores) {
        TreeSet<Integer> counts = new TreeSet<>();
        for (int count = 1; count < cores; count *= 2) {
            counts.add(count);
        }
        counts.add(cores);
        counts.add(2 * cores);
        while (counts.size() > MOST) {
            counts.remove(counts.higher(1));
        }
        return List.copyOf(counts);
    }
}
