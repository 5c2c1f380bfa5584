package org.cyclotron.laboratory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.cyclotron.experiment.Estimate;
import org.cyclotron.experiment.Interval;
import org.cyclotron.experiment.OrderStatistics;

/**
 * One unit cost as it was measured.
 *
 * @param id of the measure, such as {@code create-worker}
 * @param label the name for people
 * @param per what it is the cost of, such as {@code worker}
 * @param parameters the circumstances, such as {@code backend=spawn}; together with the id they name the cost
 * @param values every repetition, in the order in which they were made; at least one, all finite
 */
public record MeasuredCost(
        String id, String label, String per, SequencedMap<String, String> parameters, Unit unit, List<Double> values) {
    public MeasuredCost {
        parameters = Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(parameters));
        values = List.copyOf(values);
        if (values.isEmpty() || !values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a unit cost needs finite values, not " + values);
        }
    }

    /** How often it was measured. */
    public int repetitions() {
        return values.size();
    }

    /** The median and its interval by order statistics. Sorts the values each time. */
    public Estimate estimate() {
        return OrderStatistics.estimate(values);
    }

    public double median() {
        return estimate().median();
    }

    public Interval interval() {
        return estimate().interval();
    }

    /** The id and the parameters, such as {@code create-worker backend=spawn}: the same in every calibration. */
    public String key() {
        return id
                + parameters.entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining());
    }

    /** Whether it is a cost of this measure with at least these parameters. */
    public boolean is(String measure, Map<String, String> some) {
        return id.equals(measure) && parameters.entrySet().containsAll(some.entrySet());
    }
}
