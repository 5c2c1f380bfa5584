package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;

/** Counts cycles by length and keeps the first representative of each. Not thread safe. */
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
    }

    /** Counts so many cycles of this length, one of them through this state. */
    public void add(long length, long count, long state) {
        Entry entry = entries.computeIfAbsent(length, key -> new Entry(state));
        entry.count = Math.addExact(entry.count, count);
    }

    /** Counts everything another tally counted. */
    public void addAll(CycleTally other) {
        other.forEach(this::add);
    }

    /** Hands out the terms, in no particular order. */
    public void forEach(TermConsumer consumer) {
        entries.forEach((length, entry) -> consumer.accept(length, entry.count, entry.representative));
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
