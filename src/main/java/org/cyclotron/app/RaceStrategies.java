package org.cyclotron.app;

import java.util.List;
import java.util.function.Consumer;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Race;
import org.cyclotron.experiment.RaceStanding;
import org.cyclotron.experiment.Subject;
import org.cyclotron.progress.Cancellation;

/** Lets strategies run against each other at once: to look at, not to measure. */
public final class RaceStrategies {
    private final InterfaceThread interfaceThread;

    private final CostProfiles profiles;

    /** @param profiles may hold the unit costs of this machine, by which strategies choose among others */
    public RaceStrategies(InterfaceThread interfaceThread, CostProfiles profiles) {
        this.interfaceThread = interfaceThread;
        this.profiles = profiles;
    }

    /**
     * Runs a race in this process.
     *
     * @param listener hears how it stands some twenty times a second, on the calling thread
     * @return how it ended
     */
    public RaceStanding run(
            Subject subject,
            List<StrategyName> strategies,
            Consumer<RaceStanding> listener,
            Cancellation cancellation) {
        interfaceThread.refuse("Racing strategies");
        return Race.run(subject, strategies, profiles.chooser(), listener, System::nanoTime, cancellation);
    }
}
