package org.cyclotron.enumeration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * How a register is to be walked first, and what that should take.
 *
 * <p>For an irreducible polynomial of order L, all cycles but that of zero have L states by theory: marks lie at most L/64 states
 * apart, so that hardly a cycle is without one, and with tiny L there are none. For others the cycles to be expected say how
 * close marks have to be, and whether a sweep will be needed all the same. All this follows from hints, so that none of it
 * need be so.
 *
 * @param spacing the distance of marks, 0 for none
 * @param seconds on all threads
 * @param bytes for claims
 * @param divisor of the characteristic polynomial, whose cycles marks miss ({@link SubregisterWalk}); null for none
 */
record SegmentWay(
        double spacing,
        double seconds,
        double bytes,
        @Nullable Polynomial divisor) {
    /** Marks on a cycle: none are left out once in 10^27 cycles. */
    private static final double MARKS_A_CYCLE = 64;
    /** With cycles shorter than this, starting a segment costs more than finding the leader. */
    private static final double LEAST_LENGTH = 1 << 9;
    /** Where fewer states are expected to be without a mark, none is. */
    private static final double NO_STATE = 0.5;

    /** The way that should be fastest of those that stay within the memory, or the first where none does. */
    static SegmentWay of(SegmentCosts costs, WalkHints hints, WalkLimits limits) {
        Lfsr periodic = costs.periodic();
        Polynomial characteristic = periodic.characteristicPolynomial();
        List<Polynomial> factors = hints.factors(characteristic);
        if (factors.size() == 1 && factors.getFirst().equals(characteristic)) {
            return ofCyclesAlike(costs, hints.order(characteristic).doubleValue());
        }
        List<WalkHints.Expected> cycles = hints.cycles(characteristic);
        Polynomial divisor = SubregisterWalk.divisor(factors);
        List<WalkHints.Expected> known = divisor == null || cycles.isEmpty() ? List.of() : hints.cycles(divisor);
        List<SegmentWay> ways = new ArrayList<>();
        for (double spacing = costs.kernel().markSpacing(periodic); spacing > 0; spacing = costs.closer(spacing)) {
            double missing = missing(costs, spacing, cycles, known);
            SegmentWay way = ofSpacing(costs, spacing, cycles, missing, divisor);
            if (ways.isEmpty() || way.bytes() <= limits.bytes()) {
                ways.add(way);
            }
        }
        return Collections.min(ways, Comparator.comparingDouble(SegmentWay::seconds));
    }

    private static SegmentWay ofCyclesAlike(SegmentCosts costs, double length) {
        if (length < LEAST_LENGTH) {
            return new SegmentWay(0, costs.sweepSeconds(Math.max(2, length)), 0, null);
        }
        double spacing = Math.min(costs.kernel().markSpacing(costs.periodic()), length / MARKS_A_CYCLE);
        double cycles = costs.periodic().stateCount().doubleValue() / length;
        return new SegmentWay(spacing, costs.passSeconds(spacing, cycles), costs.claimBytes(spacing), null);
    }

    /** The states that a pass should leave, those on cycles of the divisor apart. */
    private static double missing(
            SegmentCosts costs, double spacing, List<WalkHints.Expected> cycles, List<WalkHints.Expected> known) {
        int words = ShortPeriodWalk.longestWord(costs.periodic());
        double missing = WalkHints.withoutMark(cycles, spacing, words);
        return known.isEmpty() ? missing : missing - WalkHints.withoutMark(known, spacing, words);
    }

    private static SegmentWay ofSpacing(
            SegmentCosts costs,
            double spacing,
            List<WalkHints.Expected> cycles,
            double missing,
            @Nullable Polynomial divisor) {
        double states = costs.periodic().stateCount().doubleValue();
        double starts = cycles.isEmpty() ? states / spacing : Math.min(states / spacing, WalkHints.count(cycles));
        double sweep = missing < NO_STATE ? 0 : costs.sweepSeconds(spacing);
        return new SegmentWay(spacing, costs.passSeconds(spacing, starts) + sweep, costs.claimBytes(spacing), divisor);
    }
}
