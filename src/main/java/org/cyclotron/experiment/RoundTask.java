package org.cyclotron.experiment;

import java.util.List;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/**
 * What one host does: it warms the strategies, then runs each once a round.
 *
 * @param registers the subject, in its order; may be empty
 * @param strategies at least one
 * @param session of the rounds
 * @param first the number of the first round
 * @param count of the rounds in this host: 1, or more for a preview
 * @param seed of the order of the runs in these rounds
 * @param profile the unit costs of this machine, for strategies that choose among others; null where they are not known
 */
public record RoundTask(
        List<Lfsr> registers,
        List<StrategyName> strategies,
        int session,
        int first,
        int count,
        long seed,
        @Nullable CostProfile profile) {
    public RoundTask {
        registers = List.copyOf(registers);
        strategies = List.copyOf(strategies);
        if (strategies.isEmpty() || count < 1) {
            throw new IllegalArgumentException("a host with nothing to run");
        }
    }

    /** A task on a machine whose unit costs are not known. */
    public RoundTask(
            List<Lfsr> registers, List<StrategyName> strategies, int session, int first, int count, long seed) {
        this(registers, strategies, session, first, count, seed, null);
    }
}
