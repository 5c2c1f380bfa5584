package org.cyclotron.enumeration;

import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Finds the cycles of a given short length that have no mark, by trying every word of that length.
 *
 * <p>A state on a cycle of length n holds the repetition of a word of n symbols. Each of the q^n words is repeated into a
 * state and walked while the register goes on repeating it: about q/(q &minus; 1) steps a word. A cycle counts at its
 * least state and only with its least period. Not thread safe; ranges of words may be given to several walks.
 */
public final class ShortPeriodWalk {
    private static final double MOST_WORDS = 1 << 20;
    private static final double STATES_A_WORD = 32;

    private final StateStep step;
    private final Marks marks;
    private final WalkMeter meter;
    private final int interval;
    private final int degree;
    private final long order;
    private final long topWeight;

    /**
     * The longest words that are few beside the states of a register, all shorter ones included, and take no time to speak of.
     *
     * @param lfsr a register of any size
     * @return 0 for none
     */
    static int longestWord(Lfsr lfsr) {
        double order = (double) lfsr.field().order();
        double most = Math.min(MOST_WORDS, lfsr.stateCount().doubleValue() / STATES_A_WORD);
        int period = 0;
        double sum = order;
        for (double words = order; sum <= most && period + 1 < lfsr.degree(); sum += words) {
            words *= order;
            period++;
        }
        return period;
    }

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a nonsingular register with fewer than 2^63 states
     * @param progress hears the states of the cycles this walk found
     */
    public ShortPeriodWalk(TaskKernel kernel, Lfsr lfsr, Marks marks, Progress progress, Cancellation cancellation) {
        step = kernel.step(lfsr);
        this.marks = marks;
        interval = kernel.pollInterval();
        degree = lfsr.degree();
        order = lfsr.field().order();
        long states = lfsr.stateCount().longValueExact();
        topWeight = states / order;
        meter = new WalkMeter(interval, states, progress, cancellation);
    }

    /**
     * Tries the words with numbers in [from, to).
     *
     * @param period the length of the words, 1 to d &minus; 1
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public WalkedSteps walk(int period, long from, long to, CycleTally found) {
        long before = meter.steps();
        long kept = 0;
        long[] powers = powers(period);
        long sincePoll = 0;
        for (long word = from; word < to; word++) {
            int walked = walk(word, period, powers);
            if (walked < 0) {
                found.add(period, repeated(word, period, powers));
                kept += period;
            }
            sincePoll += Math.abs(walked);
            if (sincePoll >= interval) {
                meter.spend(sincePoll, 0);
                sincePoll = 0;
            }
        }
        meter.spend(sincePoll, kept);
        long walked = meter.steps() - before;
        return new WalkedSteps(walked, walked, walked - kept);
    }

    /** 1, q, …, q^period. */
    private long[] powers(int period) {
        long[] powers = new long[period + 1];
        powers[0] = 1;
        for (int i = 1; i <= period; i++) {
            powers[i] = powers[i - 1] * order;
        }
        return powers;
    }

    /** The state whose cell i holds symbol i mod n of the word. */
    private long repeated(long word, int period, long[] powers) {
        long rest = word % powers[degree % period];
        for (int i = 0; i < degree / period; i++) {
            rest = rest * powers[period] + word;
        }
        return rest;
    }

    /** The steps walked; negative when the word makes a cycle of this length that counts here. */
    private int walk(long word, int period, long[] powers) {
        long start = repeated(word, period, powers);
        long state = start;
        for (int i = 0; i < period; i++) {
            if (state < start || (marks.mayBeMarked(state) && marks.id(state) >= 0)) {
                return i;
            }
            state = step.next(state);
            boolean repeats = state / topWeight == word / powers[(degree + i) % period] % order;
            boolean closesEarly = state == start && i + 1 < period;
            if (!repeats || closesEarly) {
                return i + 1;
            }
        }
        return -period;
    }
}
