package org.cyclotron.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.experiment.Round;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Makes up every round at once, and remembers what it was asked for. */
final class CannedEngine implements ComparisonEngine {
    final List<ComparisonRequest> requests = new ArrayList<>();
    Environment environment = CannedRounds.ENVIRONMENT;
    Predictions predictions = Predictions.NOT_CALIBRATED;
    UnaryOperator<RunRecord> runs = UnaryOperator.identity();
    /** So many rounds can be made in all before {@link #atTheEnd} happens. */
    int enoughFor = Integer.MAX_VALUE;

    Event atTheEnd = () -> {};

    /** What happens when the rounds are used up. */
    interface Event {
        void happen() throws HostFailedException;
    }

    @Override
    public Environment environment() {
        return environment;
    }

    @Override
    public Predictions predictions(Environment where) {
        return predictions;
    }

    @Override
    public Comparison run(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> listener,
            Cancellation cancellation)
            throws HostFailedException {
        requests.add(request);
        Comparison comparison = before == null ? new Comparison(request, environment, List.of()) : before.with(request);
        int session = before == null ? 1 : 2;
        for (int number = 1; !comparison.isComplete(); number++) {
            if (enoughFor-- == 0) {
                atTheEnd.happen();
            }
            if (cancellation.isRequested()) {
                return comparison;
            }
            comparison = comparison.with(round(comparison, session, number));
            listener.accept(new ComparisonProgress(
                    comparison, number + 1, List.of(), request.baseline(), number, request.rounds(), 61_000_000_000L));
        }
        return comparison;
    }

    private Round round(Comparison comparison, int session, int number) {
        ComparisonRequest request = comparison.request();
        List<StrategyName> missing = request.strategies().stream()
                .filter(strategy -> strategy.equals(request.baseline())
                        || comparison.roundsOf(strategy).size() < request.rounds())
                .toList();
        Round round = CannedRounds.round(session, number, missing);
        return new Round(
                round.session(),
                round.number(),
                round.hostSeed(),
                round.started(),
                round.warmNanos(),
                round.backgroundLoad(),
                round.runs().stream().map(runs).toList());
    }
}
