package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cycle.TailLevel;

/**
 * Separates tails from cycles by sweeping the whole space, two bitmaps at a time.
 *
 * <p>The images of the space under 1, 2, … steps shrink until they stay; what stays is the set of states on cycles.
 * Then the states that reach it in at most 1, 2, … steps are collected; each increase is a level of the tails. With
 * pre-period e this takes 2e + 1 sweeps of at most q^d steps.
 */
final class TailSweep {
    private final StateStep step;
    private final long states;
    private final WalkMeter meter;
    private StateBitmap current;
    private StateBitmap other;
    private final List<TailLevel> levels = new ArrayList<>();

    TailSweep(StateStep step, long states, WalkMeter meter) {
        this.step = step;
        this.states = states;
        this.meter = meter;
        current = new StateBitmap(states);
        other = new StateBitmap(states);
    }

    /** The levels, after {@link #tails()}. */
    List<TailLevel> levels() {
        return levels;
    }

    /** Runs the sweeps. Returns the states off cycles as a bitmap. */
    StateBitmap tails() {
        current.invert();
        long cyclic = shrinkToCycles();
        StateBitmap cycles = copyOfCurrent();
        growByLevels(cyclic);
        cycles.invert();
        return cycles;
    }

    private long shrinkToCycles() {
        long size = states;
        while (true) {
            other.clear();
            sweep(true);
            long image = other.cardinality();
            swap();
            if (image == size) {
                return size;
            }
            size = image;
        }
    }

    private void growByLevels(long cyclic) {
        long reached = cyclic;
        for (int length = 1; reached < states; length++) {
            other.clear();
            sweep(false);
            long size = other.cardinality();
            if (size <= reached) {
                throw new IllegalStateException("some states never reach a cycle");
            }
            levels.add(new TailLevel(length, BigInteger.valueOf(size - reached)));
            meter.spend(0, size - reached);
            reached = size;
            swap();
        }
    }

    /** One sweep: marks the images of the current states, or the states whose image is current. */
    private void sweep(boolean forward) {
        for (long from = 0; from < states; from += WalkMeter.INTERVAL) {
            long to = Math.min(states, from + WalkMeter.INTERVAL);
            long steps = forward ? markImages(from, to) : markPreimages(from, to);
            meter.spend(steps, 0);
        }
    }

    private long markImages(long from, long to) {
        long steps = 0;
        for (long state = from; state < to; state++) {
            if (current.get(state)) {
                other.set(step.next(state));
                steps++;
            }
        }
        return steps;
    }

    private long markPreimages(long from, long to) {
        for (long state = from; state < to; state++) {
            if (current.get(step.next(state))) {
                other.set(state);
            }
        }
        return to - from;
    }

    private StateBitmap copyOfCurrent() {
        StateBitmap copy = new StateBitmap(states);
        System.arraycopy(current.words(), 0, copy.words(), 0, copy.words().length);
        return copy;
    }

    private void swap() {
        StateBitmap swapped = current;
        current = other;
        other = swapped;
    }
}
