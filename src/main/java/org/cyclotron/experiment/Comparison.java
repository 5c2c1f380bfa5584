package org.cyclotron.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclotron.execution.StrategyName;

/**
 * Everything measured of a comparison, finished or not. It can be resumed: complete rounds stay, the rest is run.
 *
 * @param rounds complete rounds only, in the order in which they were run
 */
public record Comparison(ComparisonRequest request, Environment environment, List<Round> rounds) {
    public Comparison {
        rounds = List.copyOf(rounds);
    }

    /** The complete rounds that have a run of this strategy. */
    public List<Round> roundsOf(StrategyName strategy) {
        return rounds.stream().filter(round -> round.run(strategy).isPresent()).toList();
    }

    /** Every run, in the order in which they were made. */
    public Stream<RunRecord> runs() {
        return rounds.stream().flatMap(round -> round.runs().stream());
    }

    /** Whether every strategy has all its rounds. */
    public boolean isComplete() {
        return request.strategies().stream()
                .allMatch(strategy -> roundsOf(strategy).size() >= request.rounds());
    }

    /** The same with one more round. */
    public Comparison with(Round round) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(round);
        return new Comparison(request, environment, more);
    }

    /** The same rounds under another request, such as one with another baseline or more strategies. */
    public Comparison with(ComparisonRequest other) {
        return new Comparison(other, environment, rounds);
    }
}
