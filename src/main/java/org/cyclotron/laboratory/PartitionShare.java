package org.cyclotron.laboratory;

import java.util.List;
import java.util.Map;
import org.cyclotron.execution.ExecutionResult;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.timing.Phase;

/** How much of a run goes into cutting the states into blocks. */
final class PartitionShare implements Measure {
    static final String ID = "partition-share";

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
    public Unit unit() {
        return Unit.SHARE;
    }

    @Override
    public String explanation() {
        return "The share of a sequential run over a primitive register of 2^16 states that goes into making blocks of"
                + " start states: eager lists every state first, as the original did; lazy does not.";
    }

    @Override
    public List<MeasureCase> cases(Effort effort) {
        return PartitionCost.STRATEGIES.entrySet().stream()
                .map(entry -> MeasureCase.of("partition", entry.getKey(), cancellation -> trial(entry, cancellation))
                        .and("states", "2^" + PartitionCost.DEGREE))
                .toList();
    }

    private static Trial trial(Map.Entry<String, String> strategy, Cancellation opening) {
        CheckedRun run = new CheckedRun(strategy.getValue(), Registers.primitive(2, PartitionCost.DEGREE, opening));
        return cancellation -> {
            ExecutionResult result = run.run(cancellation);
            return result.breakdown().share(Phase.PARTITION);
        };
    }
}
