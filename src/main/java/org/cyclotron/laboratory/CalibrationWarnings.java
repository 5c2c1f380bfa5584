package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.OrderStatistics;

/** What makes a calibration doubtful, said and not hidden. */
final class CalibrationWarnings {
    private static final double MOST_SPREAD = 0.30;
    private static final double MOST_LOAD_A_CORE = 0.25;
    private static final int MOST_NAMED = 6;

    private CalibrationWarnings() {}

    static List<String> of(Environment here, boolean quick, boolean complete, List<MeasuredCost> costs) {
        List<String> warnings = new ArrayList<>();
        if (quick) {
            warnings.add("quick: few repetitions and no large registers; run it in full before anything rests on it");
        }
        if (!complete) {
            warnings.add("stopped: what was not reached is missing");
        }
        if (here.loadAverage() > MOST_LOAD_A_CORE * here.cores()) {
            warnings.add(String.format(
                    Locale.ROOT,
                    "other programs were at work: %.1f processes ran or waited on %d processors when it began",
                    here.loadAverage(),
                    here.cores()));
        }
        spread(costs, warnings);
        return warnings;
    }

    private static void spread(List<MeasuredCost> costs, List<String> warnings) {
        List<String> wide = costs.stream()
                .filter(cost -> Math.abs(OrderStatistics.spread(cost.values())) > MOST_SPREAD)
                .map(MeasuredCost::key)
                .toList();
        if (!wide.isEmpty()) {
            String more = wide.size() > MOST_NAMED ? " and " + (wide.size() - MOST_NAMED) + " more" : "";
            warnings.add("values spread widely, by more than 30 % of the median between the quartiles: "
                    + String.join(", ", wide.subList(0, Math.min(MOST_NAMED, wide.size()))) + more);
        }
    }
}
