package org.cyclotron.enumeration;

import java.util.Comparator;
import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Finds cycles without a mark among the outputs of a smaller register.
 *
 * <p>Where h divides &chi;, the outputs of the register of h obey &chi; too: continued to d symbols, its q^m states are states of the register, on
 * cycles whose output obeys a recurrence of m symbols, so that marks of m zeros and more are on none of them. Each of these states that
 * was not passed yet is walked from with the step of the register itself until it is back, which takes q^m steps at most. What
 * was passed is told by the first m symbols.
 *
 * <p>That h divides &chi; is a hint: a walk that is back is a cycle, whatever it began with, and one that does not come back in time ends all. No cycle is found
 * twice, since a later start on it would have been passed, by its first m symbols. Memory: q^m bits. For one thread.
 *
 * <p>Source: R. Lidl, H. Niederreiter, Finite Fields, Theorem 8.53.
 */
final class SubregisterWalk {
    /** Walked within some hundredths of a second. */
    private static final double MOST_STATES = 1 << 21;

    private final StateStep step;
    private final StateStep subStep;
    private final Marks marks;
    private final WalkMeter meter;
    private final int degree;
    private final int subDegree;
    private final long order;
    private final long subStates;

    /**
     * A walk that has walked nothing.
     *
     * @param lfsr a nonsingular register with fewer than 2^63 states
     * @param divisor h, as {@link #divisor} gives it
     */
    SubregisterWalk(TaskKernel kernel, Lfsr lfsr, Polynomial divisor, Marks marks, Cancellation cancellation) {
        Lfsr sub = Lfsr.ofCharacteristic(divisor);
        this.step = kernel.step(lfsr);
        this.subStep = StateStep.of(sub);
        this.marks = marks;
        this.meter = new WalkMeter(lfsr.stateCount().longValueExact(), Progress.NONE, cancellation);
        this.degree = lfsr.degree();
        this.subDegree = sub.degree();
        this.order = lfsr.field().order();
        this.subStates = sub.stateCount().longValueExact();
    }

    /**
     * The product of the smallest factors whose register is small enough; null where there is none.
     *
     * @param factors of a polynomial, in any order, repeated as often as they divide
     */
    static @Nullable Polynomial divisor(List<Polynomial> factors) {
        Polynomial product = null;
        int left = factors.size();
        for (Polynomial factor : factors.stream()
                .sorted(Comparator.comparingInt(Polynomial::degree))
                .toList()) {
            Polynomial more = product == null ? factor : product.multiply(factor);
            left--;
            boolean small = Math.pow((double) factor.field().order(), more.degree()) <= MOST_STATES;
            if (!small || left == 0 || more.degree() < 1 || more.coefficient(0) == 0) {
                return product;
            }
            product = more;
        }
        return product;
    }

    /**
     * Adds the cycles without a mark.
     *
     * @param counted cycles of at most this length were counted before and are left out
     * @return whether all walks came back
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    boolean walk(int counted, CycleTally found) {
        StateBitmap passed = new StateBitmap(subStates);
        for (long sub = 0; sub < subStates; sub = passed.nextClear(sub + 1, subStates)) {
            long start = continued(sub);
            long state = start;
            long length = 0;
            boolean marked = false;
            do {
                passed.set(state % subStates);
                marked |= marks.mayBeMarked(state) && marks.id(state) >= 0;
                state = step.next(state);
                length++;
                meter.spend(1, 0);
            } while (state != start && length <= subStates);
            if (state != start) {
                return false;
            }
            if (!marked && length > counted) {
                found.add(length, start);
            }
        }
        return true;
    }

    /** The state of the register that begins like a state of the smaller one and goes on by its recurrence. */
    private long continued(long sub) {
        long state = sub;
        long weight = subStates;
        long at = sub;
        for (int i = subDegree; i < degree; i++) {
            at = subStep.next(at);
            state += at / (subStates / order) * weight;
            weight *= order;
        }
        return state;
    }

    long steps() {
        return meter.steps();
    }
}
