package org.cyclotron.costmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The unit costs that the overhead analysis of the Python program publishes, for its two ways to start a process.
 *
 * <p>Every constant stands in that analysis; of ranges the middle is taken. The one that does not is what merging takes: it
 * is what is left of the 275 ms that the worked example leaves for creation, exchange and merging, and belongs to the
 * start method whose costs fill the example, spawn. Nothing is fitted: that the example comes out at 600 ms is the
 * definition of that remainder, and everything else follows.
 */
public final class OriginalProfiles {
    /** Processes that begin as a copy of their parent. */
    public static final CostProfile FORK = profile(
            "original-fork", "The published costs of the Python program, processes by fork", 0.12, "0.12", 5, "3–7");
    /** Processes that begin from nothing. */
    public static final CostProfile SPAWN = profile(
            "original-spawn",
            "The published costs of the Python program, processes by spawn",
            Published.SPAWN_CREATE,
            "1.69",
            Published.SPAWN_EXCHANGE,
            "40–45");

    /** The processors that the published figures are taken to be of: its example has four workers that do not share any. */
    public static final int CORES = 4;

    /** The states of the worked example. */
    public static final double EXAMPLE_STATES = 1000;

    private static final String SOURCE = "overhead analysis of the Python program, ";

    private OriginalProfiles() {}

    /** Milliseconds as published, or the middle of what is. */
    private static final class Published {
        static final double SPAWN_CREATE = 1.69;
        static final double SPAWN_EXCHANGE = 42.5;
        static final double INITIALISE = 11.5;
        static final double STATE = 0.5;
        static final double OVERHEAD = 200;
        static final double CREATION_EXCHANGE_MERGE = 275;
        static final int WORKERS = 4;

        private Published() {}

        static double merge() {
            return CREATION_EXCHANGE_MERGE - WORKERS * (SPAWN_CREATE + SPAWN_EXCHANGE) - INITIALISE;
        }
    }

    private static CostProfile profile(
            String name, String description, double create, String created, double exchange, String exchanged) {
        List<UnitCost> costs = new ArrayList<>();
        for (String backend : List.of("spawn", "standby")) {
            costs.add(cost(Cost.CREATE, backend, create, "process creation, " + created + " ms a task"));
        }
        for (String backend : List.of("pool", "shared")) {
            costs.add(cost(Cost.SETUP, backend, create, "process creation, " + created + " ms a task"));
        }
        for (String backend : List.of("spawn", "standby", "pool", "shared")) {
            costs.add(cost(Cost.INITIALISE, backend, Published.INITIALISE, "set-up, 3–20 ms a worker, the middle"));
            costs.add(cost(
                    Cost.MESSAGE,
                    backend,
                    exchange,
                    "message exchange, " + exchanged + " ms a worker for 10 to 10,000 elements, the middle"));
        }
        costs.add(cost(Cost.STATE, UnitCost.ANY, Published.STATE, "compute, about 0.5 ms a state"));
        for (String decomposition : List.of("blocks", "blocks-eager", "queue")) {
            costs.add(cost(Cost.PARTITION, decomposition, Published.OVERHEAD, "worked example, overhead 200 ms"));
            costs.add(
                    cost(
                            Cost.MERGE,
                            decomposition,
                            Published.merge(),
                            "worked example: 275 ms for creation, exchange and merging, less spawn and set-up of four workers"));
        }
        Scaling scaling =
                Scaling.perfect("Worked example: 500 ms on four workers is 125 ms; perfect scaling is assumed.");
        return CostProfile.of(name, description, false, scaling, costs);
    }

    private static UnitCost cost(Cost cost, String of, double millis, String citation) {
        return UnitCost.of(cost, of, millis * 1e6, "Cited: " + SOURCE + citation + ".");
    }

    /** What in the source does not go together, a sentence each. */
    public static List<String> inconsistencies() {
        return List.of(
                "It charges the creation of a process, a cost a task, as a cost a state: 1.7 s for 1,000 states.",
                "Its worked example, 600 ms against 500 ms, is 1.2 times slower, not 4 to 6 times.",
                "Its example divides the computing by four, although a worker there walks every cycle it meets from end to"
                        + " end: a register of one giant cycle is walked four times.",
                "Whether the 200 ms of overhead grow with the register is not said; they are taken once a register.",
                "That partitioning took 60 % of the time before it was made lazy is a share of an unnamed whole, so it is"
                        + " in no unit cost.");
    }

    /**
     * The sizes at which a strategy is so many times slower than the sequential program.
     *
     * @param slowdown by number of states, falling
     * @param most the greatest slowdown, at the smallest of the sizes
     * @param least the least, at the largest of the sizes
     * @return empty when there are no such sizes from 2 to 2^40
     */
    public static Optional<SizeRange> sizes(DoubleUnaryOperator slowdown, double least, double most) {
        Optional<Double> from = CrossoverSearch.below(slowdown, most);
        Optional<Double> to = CrossoverSearch.below(slowdown, least);
        return from.isPresent() && to.isPresent() ? Optional.of(new SizeRange(from.get(), to.get())) : Optional.empty();
    }

    /** Numbers of states, rounded to whole ones where they are shown. */
    public record SizeRange(double from, double to) {}
}
