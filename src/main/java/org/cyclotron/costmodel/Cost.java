package org.cyclotron.costmodel;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The kinds of unit costs. Each is the cost of one thing, in nanoseconds; what "of" means is said for each. Where no cost
 * of a particular backend, walk or decomposition is known, that of {@value UnitCost#ANY} is taken, and where there is none
 * either, nothing.
 */
public enum Cost {
    /** Of a backend: making a worker ready ahead of a run. Not part of the wall time. */
    SETUP("a worker", "making a worker ready ahead of a run, outside the wall time"),
    /** Of a backend: what the coordinator does to bring one worker into being, one after the other. */
    CREATE("a worker", "what the coordinator does for each worker that it brings into being"),
    /** Of a backend: until such a worker can take a task, at the same time for all workers. */
    START("a worker", "from then until that worker can take a task; workers start at the same time"),
    /** Of a backend: making field tables, steps and walks for the first register of a worker. */
    INITIALISE("a worker", "making a worker's field tables, steps and walks for its first register"),
    /** Of a backend: the same for later registers of a worker that is kept. */
    REINITIALISE("a worker and register", "the same for each further register of a worker that is kept"),
    /** Of a backend: clearing the bitmap of a worker that walks whole cycles. */
    BITMAP("a state", "clearing the bitmap in which a worker marks the states it has walked"),
    /** Of a backend: fetching a task and keeping its outcome, on the worker. */
    TASK("a task", "fetching a task and keeping its outcome"),
    /** Of a backend: sending a task and receiving its outcome, whatever is in them. */
    MESSAGE("a task", "sending a task and receiving what came of it"),
    /** Of a backend: each cycle or segment in an outcome, each listed state in a task. */
    ELEMENT("an element", "each cycle, segment or listed state in a message"),
    /** Of a backend: taking leave of a worker at the end of a register. */
    FINISH("a worker", "taking leave of a worker at the end of a register"),
    /** Of a walk, by the number of states of the register: walking a state on one thread, warm. */
    STATE("a state", "walking a state on one warm thread, by the number of states of the register"),
    /** Of a backend, by the states that a worker has walked since it began: what cold code has cost more, in all. */
    COLD("a worker", "what walking has cost more than warm, in all, by the states a worker has walked since it began"),
    /** Of a decomposition: cutting the work of a register. */
    PARTITION("a register", "cutting the work of a register"),
    /** Of a decomposition: listing the states ahead of the work. */
    LIST("a state", "listing the states ahead of the work"),
    /** Of a decomposition: finding where a piece of a known cycle begins, and listing the cycle. */
    JUMP("a piece", "finding where a piece of a known cycle begins"),
    /** Claiming a mark where several workers claim marks in common memory. */
    CLAIM("a mark", "claiming a mark in memory that several workers write to"),
    /** Of a decomposition: making the census of a register. */
    MERGE("a register", "making the census of a register"),
    /** Sorting a found cycle into the census. */
    CYCLE("a cycle", "sorting a found cycle into the census"),
    /** Joining a segment to a cycle. */
    SEGMENT("a segment", "joining a segment to its cycle");

    private final String unit;
    private final String meaning;

    Cost(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The stable name used in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one of it is the cost of, such as {@code a worker}. */
    public String unit() {
        return unit;
    }

    /** What is paid for, in half a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether its curve is a sum that grows with its argument, from 0 at 0, rather than a cost of each. */
    public boolean isTotal() {
        return this == COLD;
    }

    /**
     * The cost with this name.
     *
     * @throws IllegalArgumentException naming the known ones when there is none
     */
    public static Cost byId(String id) {
        return Arrays.stream(values())
                .filter(cost -> cost.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no unit cost “" + id + "”; choose one of "
                        + Arrays.stream(values()).map(Cost::id).collect(Collectors.joining(", "))));
    }
}
