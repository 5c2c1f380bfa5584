package org.cyclotron.timing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The phases of one thread, one after the other.
 *
 * <p>Written by one thread at a time; another may go on after a happens-before edge, such as starting or joining the
 * thread. A phase lasts from {@link #enter} to the next {@link #enter} or {@link #leave}; a stretch without a phase is
 * unaccounted. When {@value #MOST_SPANS} spans are held, neighbours are put together, {@value #GROUP} at a time: a group
 * keeps its ends and the total of each phase, so all sums stay exact.
 */
public final class Lane {
    /** The most spans a lane holds. */
    public static final int MOST_SPANS = 4096;

    private static final int GROUP = 64;

    private final int number;
    private final LongSupplier clock;
    private Phase[] phases = new Phase[16];
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private int[] merged = new int[16];
    private int size;
    private Phase open = Phase.UNACCOUNTED;
    private long openSince;
    private long transitions;

    /** A lane whose clock gives nanoseconds since the run began. */
    Lane(int number, LongSupplier clock) {
        this.number = number;
        this.clock = clock;
    }

    /** Ends the present phase and begins another. Costs one look at the clock. */
    public void enter(Phase phase) {
        long now = clock.getAsLong();
        close(now);
        open = phase;
        openSince = now;
    }

    /**
     * Adds a stretch that was measured elsewhere, and waits from its end on. What lies before the present phase began, or
     * in the future, is cut off: clocks are never aligned quite exactly.
     *
     * @param start on the clock of this lane
     * @param merged how many stretches it stands for
     */
    public void add(Phase phase, long start, long end, int merged) {
        long now = clock.getAsLong();
        long from = Math.clamp(start, openSince, now);
        long to = Math.clamp(end, from, now);
        close(from);
        open = phase;
        openSince = from;
        close(to);
        if (size > 0 && merged > 1 && phases[size - 1] == phase) {
            this.merged[size - 1] += merged - 1;
        }
        open = Phase.WAIT;
        openSince = to;
    }

    /** Ends the present phase; what follows is unaccounted until the next {@link #enter}. */
    public void leave() {
        enter(Phase.UNACCOUNTED);
    }

    /** How often the clock was read for this lane. */
    long transitions() {
        return transitions;
    }

    /** Ends the present phase at a time and returns all spans in order, those of no length and phase left out. */
    List<Span> finish(long now) {
        close(now);
        open = Phase.UNACCOUNTED;
        openSince = now;
        List<Span> spans = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            spans.add(new Span(number, phases[i], starts[i], ends[i], merged[i]));
        }
        return spans;
    }

    private void close(long now) {
        transitions++;
        if (open == Phase.UNACCOUNTED || now <= openSince) {
            return;
        }
        if (size > 0 && phases[size - 1] == open && ends[size - 1] == openSince) {
            ends[size - 1] = now;
            return;
        }
        if (size == MOST_SPANS) {
            putNeighboursTogether();
        }
        append(open, openSince, now, 1);
    }

    private void append(Phase phase, long start, long end, int count) {
        if (size == phases.length) {
            int capacity = Math.min(MOST_SPANS, 2 * size);
            phases = Arrays.copyOf(phases, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            merged = Arrays.copyOf(merged, capacity);
        }
        phases[size] = phase;
        starts[size] = start;
        ends[size] = end;
        merged[size] = count;
        size++;
    }

    private void putNeighboursTogether() {
        int old = size;
        size = 0;
        for (int from = 0; from < old; from += GROUP) {
            putTogether(from, Math.min(old, from + GROUP));
        }
    }

    /** Replaces the spans [from, to) by one a phase, laid end to end; unaccounted gaps come last. */
    private void putTogether(int from, int to) {
        Map<Phase, long[]> totals = new EnumMap<>(Phase.class);
        for (int i = from; i < to; i++) {
            long[] total = totals.computeIfAbsent(phases[i], phase -> new long[2]);
            total[0] += ends[i] - starts[i];
            total[1] += merged[i];
        }
        long start = starts[from];
        for (Map.Entry<Phase, long[]> total : totals.entrySet()) {
            long end = start + total.getValue()[0];
            append(total.getKey(), start, end, (int) Math.min(Integer.MAX_VALUE, total.getValue()[1]));
            start = end;
        }
    }
}
