package org.cyclotron.app;

import java.time.Clock;
import java.util.function.Consumer;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonProgress;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonRunner;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.host.HostRounds;
import org.cyclotron.progress.Cancellation;
import org.jspecify.annotations.Nullable;

/** Measures strategies side by side, in rounds of fresh processes. */
public final class CompareStrategies {
    private final InterfaceThread interfaceThread;
    private final Clock clock;
    private final CostProfiles profiles;

    /** @param profiles may hold the unit costs of this machine, by which strategies choose among others */
    public CompareStrategies(InterfaceThread interfaceThread, CostProfiles profiles) {
        this.interfaceThread = interfaceThread;
        this.profiles = profiles;
        this.clock = Clock.systemUTC();
    }

    /**
     * Measures what is missing of a comparison.
     *
     * @param before an earlier part of it, whose complete rounds stay; null for none
     * @param listener hears of every run, on the calling thread
     * @return all complete rounds, also when cancelled
     * @throws HostFailedException when a process that measures failed; the listener has heard of the rounds before
     * @throws IllegalArgumentException when the earlier part is not comparable, saying why
     */
    public Comparison run(
            ComparisonRequest request,
            @Nullable Comparison before,
            Consumer<ComparisonProgress> listener,
            Cancellation cancellation)
            throws HostFailedException {
        interfaceThread.refuse("Comparing strategies");
        ComparisonRunner runner = new ComparisonRunner(
                new HostRounds(clock),
                () -> EnvironmentProbe.take(clock),
                System::nanoTime,
                profiles.ofThisMachine().orElse(null));
        return runner.run(request, before, listener, cancellation);
    }
}
