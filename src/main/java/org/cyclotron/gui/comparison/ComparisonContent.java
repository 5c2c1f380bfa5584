package org.cyclotron.gui.comparison;

import org.cyclotron.experiment.RaceStanding;
import org.jspecify.annotations.Nullable;

/** What the workspace shows below its controls. */
sealed interface ComparisonContent {
    /** No register is selected. */
    record NoSubject() implements ComparisonContent {}

    /** No lane is ticked, or none can do with the kernel. */
    record NoLanes() implements ComparisonContent {}

    /**
     * Nothing was measured yet.
     *
     * @param race whether a race is offered
     * @param prediction how long a run would take; empty for a race
     */
    record Empty(String subject, boolean race, String prediction) implements ComparisonContent {}

    /** The first host of a run is being started. */
    record Starting(String subject) implements ComparisonContent {}

    /** The table of lanes and what belongs to it. */
    record Lanes(Shown shown) implements ComparisonContent {}

    /** A race. @param standing null before the start */
    record Race(String subject, @Nullable RaceStanding standing) implements ComparisonContent {}
}
