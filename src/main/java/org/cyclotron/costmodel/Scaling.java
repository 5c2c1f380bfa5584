package org.cyclotron.costmodel;

import java.util.List;

/**
 * How much more several threads do than one, when they share nothing but the machine: the scaling probe.
 *
 * @param throughput of 1, 2, … threads, relative to one; the first is 1
 * @param origin where the figures come from, a sentence
 */
public record Scaling(List<Double> throughput, String origin) {
    public Scaling {
        throughput = List.copyOf(throughput);
        if (throughput.isEmpty() || throughput.getFirst() != 1.0) {
            throw new IllegalArgumentException("scaling begins with one thread, whose throughput is 1");
        }
        for (double value : throughput) {
            if (!(value > 0) || !Double.isFinite(value)) {
                throw new IllegalArgumentException("a throughput of " + value);
            }
        }
    }

    /** Processors that do not get into each other's way. */
    public static Scaling perfect(String origin) {
        return new Scaling(List.of(1.0), origin);
    }

    /**
     * What so many busy workers do together on so many processors, in units of what one does alone. Processors beyond
     * those probed are taken to add as much each as those probed do on average; workers beyond the processors add nothing.
     */
    public double throughput(int workers, int cores) {
        int busy = Math.min(workers, cores);
        if (busy <= throughput.size()) {
            return throughput.get(busy - 1);
        }
        return throughput.getLast() * busy / throughput.size();
    }

    /** The most that so many workers or fewer do together, in units of what one does alone. */
    double most(int workers, int cores) {
        double most = throughput(workers, cores);
        for (int i = 0; i < Math.min(throughput.size(), Math.min(workers, cores)); i++) {
            most = Math.max(most, throughput.get(i));
        }
        return most;
    }

    /** The most that one of several workers does, in the same units: 1 unless they were probed to help each other. */
    double fastest() {
        double fastest = 1;
        for (int i = 0; i < throughput.size(); i++) {
            fastest = Math.max(fastest, throughput.get(i) / (i + 1));
        }
        return fastest;
    }
}
