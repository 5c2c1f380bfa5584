package org.cyclotron.laboratory;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a cost of a profile comes from, in a sentence: what was measured, when, how often, and how sure it is. */
final class CostOrigins {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String when;

    CostOrigins(Calibration calibration) {
        when = DAY.format(calibration.taken()) + (calibration.quick() ? ", quick calibration" : "");
    }

    /** Measured as it is. */
    String of(MeasuredCost cost) {
        return "Measured: " + described(cost) + " (" + when + ").";
    }

    /** Half of what was measured there and back. */
    String half(MeasuredCost cost) {
        return "Measured: half of " + described(cost) + " (" + when + ").";
    }

    /** One less another. */
    String difference(MeasuredCost whole, MeasuredCost part) {
        return "Measured: " + described(whole) + ", less " + described(part) + " (" + when + ").";
    }

    /** The same at several sizes. */
    String ofSizes(List<MeasuredCost> costs) {
        return "Measured: " + described(costs) + " (" + when + ").";
    }

    /** What costs beyond warm ones. */
    String beyondWarm(List<MeasuredCost> cold) {
        return "Measured: " + described(cold) + ", less the same warm (" + when + ").";
    }

    private static String described(List<MeasuredCost> costs) {
        return costs.stream().map(CostOrigins::described).collect(Collectors.joining("; "));
    }

    private static String described(MeasuredCost cost) {
        return String.format(
                Locale.ROOT,
                "%s, %d repetitions, %.3g–%.3g %s",
                cost.key(),
                cost.repetitions(),
                cost.interval().low(),
                cost.interval().high(),
                cost.unit().id());
    }
}
