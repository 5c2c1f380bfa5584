package org.cyclotron.experiment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseBreakdown;

/**
 * The mean of several breakdowns in whole nanoseconds whose parts still sum exactly: each part is scaled and rounded down,
 * and what is left goes to the parts with the largest remainders.
 */
public final class PhaseScale {
    private PhaseScale() {}

    /**
     * The mean.
     *
     * @param breakdowns at least one, all with the same number of workers
     */
    public static PhaseBreakdown mean(List<PhaseBreakdown> breakdowns, int workers) {
        long total = breakdowns.stream().mapToLong(PhaseBreakdown::wallNanos).reduce(0, Math::addExact);
        long wall = total / breakdowns.size();
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        Map<Phase, Long> workerPhases = new EnumMap<>(Phase.class);
        for (PhaseBreakdown breakdown : breakdowns) {
            breakdown.phases().forEach((phase, nanos) -> phases.merge(phase, nanos, Math::addExact));
            breakdown.workerPhases().forEach((phase, nanos) -> workerPhases.merge(phase, nanos, Math::addExact));
        }
        return new PhaseBreakdown(wall, scaled(phases, wall), scaled(workerPhases, Math.multiplyExact(workers, wall)));
    }

    /** Parts in the same proportions that sum to a target. */
    private static Map<Phase, Long> scaled(Map<Phase, Long> parts, long target) {
        BigInteger sum = BigInteger.valueOf(
                parts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact));
        Map<Phase, Long> scaled = new EnumMap<>(Phase.class);
        Map<Phase, BigInteger> remainders = new EnumMap<>(Phase.class);
        long left = target;
        for (Phase phase : Phase.values()) {
            BigInteger product =
                    BigInteger.valueOf(parts.getOrDefault(phase, 0L)).multiply(BigInteger.valueOf(target));
            BigInteger[] division = sum.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : product.divideAndRemainder(sum);
            scaled.put(phase, division[0].longValueExact());
            remainders.put(phase, division[1]);
            left -= division[0].longValueExact();
        }
        if (sum.signum() == 0) {
            scaled.merge(Phase.UNACCOUNTED, left, Long::sum);
            return scaled;
        }
        List<Phase> byRemainder = new ArrayList<>(List.of(Phase.values()));
        byRemainder.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
        byRemainder.subList(0, Math.toIntExact(left)).forEach(phase -> scaled.merge(phase, 1L, Long::sum));
        return scaled;
    }
}
