package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Costs that follow from measured ones: the line a + b &middot; elements through the exchanges of a transport, and how much
 * dearer a state is in a fresh process. Each is computed repetition by repetition, so that it has an interval like any
 * other. Pure functions.
 */
final class DerivedCosts {
    static final String MESSAGE = "exchange-message";
    static final String ELEMENT = "exchange-element";
    static final String COLD_FACTOR = "cold-factor";

    private DerivedCosts() {}

    /** What follows from these costs. */
    static List<MeasuredCost> of(List<MeasuredCost> costs) {
        List<MeasuredCost> derived = new ArrayList<>();
        costs.stream()
                .filter(cost -> cost.id().equals(Exchange.ID))
                .map(cost -> String.valueOf(cost.parameters().get("transport")))
                .distinct()
                .forEach(transport -> derived.addAll(line(transport, costs)));
        costs.stream()
                .filter(cost -> cost.id().equals(ColdStateCost.ID))
                .flatMap(cold -> coldFactor(cold, costs).stream())
                .forEach(derived::add);
        return derived;
    }

    private static List<MeasuredCost> line(String transport, List<MeasuredCost> costs) {
        List<MeasuredCost> sizes = costs.stream()
                .filter(cost -> cost.is(Exchange.ID, Map.of("transport", transport)))
                .toList();
        if (sizes.size() < 2) {
            return List.of();
        }
        double[] elements = sizes.stream()
                .mapToDouble(cost ->
                        Double.parseDouble(String.valueOf(cost.parameters().get("elements"))))
                .toArray();
        List<RelativeLine> lines = IntStream.range(0, fewest(sizes))
                .mapToObj(i -> RelativeLine.through(
                        elements,
                        sizes.stream().mapToDouble(cost -> cost.values().get(i)).toArray()))
                .toList();
        return List.of(
                cost(
                        MESSAGE,
                        "Exchange, fixed part",
                        "round trip",
                        transport,
                        lines,
                        i -> lines.get(i).intercept()),
                cost(
                        ELEMENT,
                        "Exchange, each state",
                        "round trip",
                        transport,
                        lines,
                        i -> lines.get(i).slope()));
    }

    private static MeasuredCost cost(
            String id,
            String label,
            String per,
            String transport,
            List<RelativeLine> lines,
            IntToDoubleFunction value) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        parameters.put("transport", transport);
        return new MeasuredCost(
                id,
                label,
                per,
                parameters,
                Unit.NANOSECONDS,
                IntStream.range(0, lines.size()).mapToDouble(value).boxed().toList());
    }

    private static int fewest(List<MeasuredCost> costs) {
        return costs.stream().mapToInt(MeasuredCost::repetitions).min().orElse(0);
    }

    private static Optional<MeasuredCost> coldFactor(MeasuredCost cold, List<MeasuredCost> costs) {
        return costs.stream()
                .filter(cost ->
                        cost.id().equals(StateCost.ID) && cost.parameters().equals(cold.parameters()))
                .findFirst()
                .map(warm -> {
                    double median = warm.median();
                    List<Double> factors =
                            cold.values().stream().map(value -> value / median).toList();
                    return new MeasuredCost(
                            COLD_FACTOR, "Cold-code factor", "state", cold.parameters(), Unit.RATIO, factors);
                });
    }

    /** The ids of all costs that can be derived. */
    static Stream<String> ids() {
        return Stream.of(MESSAGE, ELEMENT, COLD_FACTOR);
    }
}
