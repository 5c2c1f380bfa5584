package org.cyclotron.laboratory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;

/** The cost of a state, by the way it is walked, by the field, and by the size of the register. */
final class StateCost implements Measure {
    static final String ID = "state";
    private static final int SMALLEST_DEGREE = 10;
    private static final int DEGREE_STEP = 4;
    /** These step a state several times, so that large registers would take long. */
    private static final Set<String> UNMARKED = Set.of("floyd", "brent");

    private static final int LARGEST_UNMARKED = 18;

    /** The ways of walking, and the sequential strategy that walks so. */
    private static final SequencedMap<String, String> WALKS = walks();

    private static SequencedMap<String, String> walks() {
        SequencedMap<String, String> walks = new LinkedHashMap<>();
        walks.put("bitmap", "whole@caller");
        walks.put("segments", "segments@caller");
        walks.put("pieces", "leap@caller");
        walks.put("bitmap/word", "whole@caller/word");
        walks.put("segments/word", "segments@caller/word");
        walks.put("floyd", "whole@caller/floyd");
        walks.put("brent", "whole@caller/brent");
        return walks;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Compute";
    }

    @Override
    public String per() {
        return "state";
    }

    @Override
    public String explanation() {
        return "The computing time of a sequential walk over a primitive register divided by its states, warm: a bitmap of"
                + " all states, which leaves the caches as registers grow; segments between marks, which need none; pieces"
                + " of known length, which mark nothing; the word kernel, which steps many states at a time; Floyd"
                + " and Brent, which step a state several times.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        List<MeasureCase> cases = new ArrayList<>();
        for (Map.Entry<String, String> walk : WALKS.entrySet()) {
            boolean unmarked = UNMARKED.contains(walk.getKey());
            int largest = unmarked ? Math.min(LARGEST_UNMARKED, effort.largestDegree()) : effort.largestDegree();
            for (int degree = SMALLEST_DEGREE; degree <= largest; degree += DEGREE_STEP) {
                cases.add(of(walk.getKey(), 2, degree));
            }
        }
        Registers.fieldsAndDegrees().forEach((order, degree) -> {
            if (order != 2) {
                cases.add(of("bitmap", order, degree));
                cases.add(of("segments", order, degree));
            }
        });
        return cases;
    }

    private static MeasureCase of(String walk, long order, int degree) {
        String strategy = WALKS.getOrDefault(walk, walk);
        return MeasureCase.of(
                        "walk",
                        walk,
                        cancellation ->
                                new Walked(new CheckedRun(strategy, Registers.primitive(order, degree, cancellation))))
                .and("field", Registers.fieldName(order))
                .and("states", order + "^" + degree);
    }

    private record Walked(CheckedRun run) implements Trial {
        @Override
        public double repeat(Cancellation cancellation) throws MeasureFailedException {
            ExecutionResult result = run.run(cancellation);
            return result.timeline().nanos(1, Phase.COMPUTE) / run.states();
        }
    }
}
