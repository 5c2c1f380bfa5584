package org.cyclotron.laboratory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;

/** What cutting the states into blocks costs. */
final class PartitionCost implements Measure {
    static final String ID = "partition";
    static final int DEGREE = 16;
    static final SequencedMap<String, String> STRATEGIES = strategies();

    private static SequencedMap<String, String> strategies() {
        SequencedMap<String, String> strategies = new LinkedHashMap<>();
        strategies.put("eager", "blocks-eager@caller");
        strategies.put("lazy", "blocks@caller");
        return strategies;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "Partitioning";
    }

    @Override
    public String per() {
        return "run";
    }

    @Override
    public String explanation() {
        return "The time that a run over a primitive register of 2^16 states spends on making blocks of start states:"
                + " eager lists every state first; lazy does not, and depends on the states no more.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return STRATEGIES.entrySet().stream()
                .map(entry -> MeasureCase.of(
                                "partition", entry.getKey(), cancellation -> trial(entry.getValue(), cancellation))
                        .and("states", "2^" + DEGREE))
                .toList();
    }

    private static Trial trial(String strategy, Cancellation opening) {
        CheckedRun run = new CheckedRun(strategy, Registers.primitive(2, DEGREE, opening));
        return cancellation -> {
            ExecutionResult result = run.run(cancellation);
            return result.breakdown().phases().getOrDefault(Phase.PARTITION, 0L);
        };
    }
}
