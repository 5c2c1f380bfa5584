package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * Counts cycles by length and keeps the first representative of each; one made by {@link #listing} also keeps every cycle. Not
 * thread safe.
 */
public final class CycleTally {
    private static final class Entry {
        private final long representative;
        private long count;

        Entry(long representative) {
            this.representative = representative;
        }
    }

    private final Map<Long, Entry> entries = new HashMap<>();
    /** The length counted last: neighbouring starts often lie on cycles of one length. */
    private long lastLength;

    private Entry lastEntry = new Entry(0);
    /** Every cycle; null where they are not kept. */
    private final @Nullable CycleList each;

    /** Nothing counted. */
    public CycleTally() {
        this(null);
    }

    private CycleTally(@Nullable CycleList each) {
        this.each = each;
    }

    /** A tally that keeps every cycle, with a state on it: 16 bytes a cycle. */
    static CycleTally listing() {
        return new CycleTally(new CycleList());
    }

    /** An empty tally that keeps what this one keeps. */
    CycleTally another() {
        return each == null ? new CycleTally() : listing();
    }

    /** The cycles that were kept, each with a state on it. */
    CycleList list() {
        if (each == null) {
            throw new IllegalStateException("this tally keeps no list of cycles");
        }
        return each;
    }

    /** Whether cycles of this length were counted. */
    boolean has(long length) {
        return entries.containsKey(length);
    }

    /** Hears the terms of a tally. */
    @FunctionalInterface
    public interface TermConsumer {
        /**
         * One term.
         *
         * @param representative the number of a state on one of these cycles
         */
        void accept(long length, long count, long representative);
    }

    /** Counts one cycle of this length through this state. */
    public void add(long length, long state) {
        if (length != lastLength) {
            lastLength = length;
            lastEntry = entries.computeIfAbsent(length, key -> new Entry(state));
        }
        lastEntry.count++;
        if (each != null) {
            each.add(length, state);
        }
    }

    /** Counts so many cycles of this length, one of them through this state. */
    public void add(long length, long count, long state) {
        Entry entry = entries.computeIfAbsent(length, key -> new Entry(state));
        entry.count = Math.addExact(entry.count, count);
    }

    /** Counts everything another tally counted. */
    public void addAll(CycleTally other) {
        other.forEach(this::add);
        if (each != null) {
            CycleList more = other.list();
            for (int i = 0; i < more.size(); i++) {
                each.add(more.length(i), more.leastState(i));
            }
        }
    }

    /** Forgets everything that was counted. */
    public void clear() {
        if (each != null) {
            throw new IllegalStateException("a list of cycles is not cleared");
        }
        entries.clear();
        lastLength = 0;
    }

    /** Hands out the terms, in no particular order. */
    public void forEach(TermConsumer consumer) {
        entries.forEach((length, entry) -> consumer.accept(length, entry.count, entry.representative));
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The states on all cycles counted. */
    public long states() {
        long sum = 0;
        for (Map.Entry<Long, Entry> entry : entries.entrySet()) {
            sum = Math.addExact(sum, Math.multiplyExact(entry.getKey(), entry.getValue().count));
        }
        return sum;
    }

    /** The number of cycles counted. */
    public long cycles() {
        long sum = 0;
        for (Entry entry : entries.values()) {
            sum = Math.addExact(sum, entry.count);
        }
        return sum;
    }

    /**
     * Everything counted, in two rows: the terms as (length, count, representative), one after another; and every cycle as
     * (length, state) where they are kept, else nothing.
     */
    List<long[]> toRows() {
        long[] terms = new long[3 * entries.size()];
        int at = 0;
        for (Map.Entry<Long, Entry> term : entries.entrySet()) {
            terms[at++] = term.getKey();
            terms[at++] = term.getValue().count;
            terms[at++] = term.getValue().representative;
        }
        return List.of(terms, each == null ? new long[0] : each.toArray());
    }

    /** Counts what another tally that keeps the same gave as rows. */
    void addRows(long[] terms, long[] cycles) {
        for (int i = 0; i + 2 < terms.length; i += 3) {
            add(terms[i], terms[i + 1], terms[i + 2]);
        }
        for (int i = 0; each != null && i + 1 < cycles.length; i += 2) {
            each.add(cycles[i], cycles[i + 1]);
        }
    }

    CycleStructure structure(Lfsr lfsr) {
        List<CycleTerm> terms = new ArrayList<>();
        entries.forEach((length, entry) -> terms.add(new CycleTerm(
                BigInteger.valueOf(length),
                BigInteger.valueOf(entry.count),
                lfsr.state(BigInteger.valueOf(entry.representative)))));
        return new CycleStructure(terms);
    }
}
