package org.cyclotron.cli;

import java.time.Clock;
import java.util.function.Consumer;
import org.cyclotron.app.CompareStrategies;
import org.cyclotron.app.CostProfiles;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Measures on this machine, in fresh processes. */
final class HostEngine implements ComparisonEngine {
    private final CostProfiles profiles = CostProfiles.ofUser();
    private final CompareStrategies compare = new CompareStrategies(InterfaceThread.NONE, profiles);

    @Override
    public Environment environment() {
        return EnvironmentProbe.take(Clock.systemUTC());
    }

    @Override
    public Predictions predictions(Environment where) {
        return profiles.predictions(where);
    }

    @Override
    public Comparison run(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> listener,
            Cancellation cancellation)
            throws HostFailedException {
        return compare.run(request, before, listener, cancellation);
    }
}
