package org.cyclotron.enumeration;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Finds all cycles of a nonsingular register in passes over its states, until none is missing.
 *
 * <p>In each pass cycles with a mark are walked in segments ({@link SegmentCensus}), and the shortest without one are found by their
 * words ({@link ShortPeriodWalk}), others by a divisor that is suggested ({@link SubregisterWalk}). A cycle without a mark is missing: every cycle whose output obeys a recurrence of at most k
 * symbols has no run of k zeros, and others may have none by chance. While states are missing, the next pass has marks
 * {@value #CLOSER} times as close, and all of the marks before among them: it finds everything anew, at least as much as the pass before, which is
 * checked, and takes its place. A pass is made as long as it should take less than the sweep in which the least state of each cycle
 * leads ({@link LeaderSweep}); that one finds whatever is left, or is refused where it would take longer than the limit. There are at most
 * {@value #MOST_PASSES} passes, and each walks no state twice, so this always ends. Used once, by one thread.
 */
final class SegmentPasses {
    /** How many times as close marks are in the next pass. */
    static final int CLOSER = 16;
    /** After so many passes about every second state would be marked. */
    static final int MOST_PASSES = 8;

    private final SegmentCosts costs;
    private final TaskKernel kernel;
    private final Lfsr periodic;
    private final Crew crew;
    private final WalkLimits limits;
    private final @Nullable Checkpoints checkpoints;
    private final SharedProgress progress;
    private final List<KeptWalk> passes = new ArrayList<>();
    private final double firstSeconds;
    private final long states;
    private final @Nullable Polynomial divisor;
    private double spacing;
    private Marks marks = LeaderSweep.NO_MARKS;
    private long steps;

    /** @param costs of a register with fewer than 2^63 states and the threads of the crew */
    SegmentPasses(
            SegmentCosts costs,
            SegmentWay way,
            Crew crew,
            WalkLimits limits,
            @Nullable Checkpoints checkpoints,
            SharedProgress progress) {
        this.costs = costs;
        this.kernel = costs.kernel();
        this.periodic = costs.periodic();
        this.crew = crew;
        this.limits = limits;
        this.checkpoints = checkpoints;
        this.progress = progress;
        this.spacing = way.spacing();
        this.divisor = way.divisor();
        this.firstSeconds = costs.passSeconds(Math.max(2, spacing), 0);
        this.states = periodic.stateCount().longValueExact();
    }

    /**
     * Adds all cycles to a tally.
     *
     * @throws UnfinishedWalkException when the rest would take too long
     * @throws java.util.concurrent.CancellationException when cancelled; the last checkpoint stays
     */
    void walk(CycleTally cycles) {
        CycleTally found = cycles.another();
        int counted = 0;
        if (spacing > 0) {
            found = pass(found);
            while (states > found.states() && nextPassPays(found)) {
                progress.beginPass(costs.passSeconds(spacing, 0) / firstSeconds);
                found = pass(found);
            }
            counted = ShortPeriodWalk.longestWord(periodic);
        }
        long missing = states - found.states();
        if (missing > 0) {
            sweep(missing, counted, found);
        }
        cycles.addAll(found);
        passes.forEach(KeptWalk::remove);
    }

    /** Finds the cycles with a mark and the shortest anew. */
    private CycleTally pass(CycleTally before) {
        marks = kernel.marks(periodic, spacing);
        String name = "%s, %d marks, kernel %s".formatted(periodic, marks.count(), kernel.id());
        CycleTally found = before.another();
        KeptWalk kept = new KeptWalk(checkpoints, name);
        SegmentCensus census = new SegmentCensus(kernel, periodic, marks, crew, progress, kept, found);
        passes.add(kept);
        census.walk();
        steps += census.steps();
        if (states > found.states()) {
            census.keep();
            addShortest(found);
            addThoseOfTheDivisor(found);
        }
        if (found.states() < before.states()) {
            throw new IllegalStateException("with %d marks %d states were accounted for, with fewer marks %d"
                    .formatted(marks.count(), found.states(), before.states()));
        }
        return found;
    }

    private void addShortest(CycleTally found) {
        ShortPeriodWalk words = new ShortPeriodWalk(kernel, periodic, marks, Progress.NONE, crew.cancellation());
        long count = 1;
        int longest = ShortPeriodWalk.longestWord(periodic);
        for (int period = 1; period <= longest && states > found.states(); period++) {
            count *= periodic.field().order();
            steps += words.walk(period, 0, count, found).steps();
        }
    }

    /** Adds the cycles of the smaller register if nothing is missing then; otherwise the next pass or the sweep finds those, too. */
    private void addThoseOfTheDivisor(CycleTally found) {
        if (divisor == null || divisor.degree() >= periodic.degree() || found.states() >= states) {
            return;
        }
        CycleTally more = found.another();
        SubregisterWalk walk = new SubregisterWalk(kernel, periodic, divisor, marks, crew.cancellation());
        boolean closed = walk.walk(ShortPeriodWalk.longestWord(periodic), more);
        steps += walk.steps();
        if (closed && found.states() + more.states() == states) {
            found.addAll(more);
        }
    }

    /** Whether marks can be closer, and a pass between such marks should take less than the sweep; then goes over to those. */
    private boolean nextPassPays(CycleTally found) {
        double closer = costs.closer(spacing);
        if (passes.size() == MOST_PASSES || closer == 0 || costs.claimBytes(closer) > limits.bytes()) {
            return false;
        }
        double starts = found.cycles() + (states - found.states()) / closer;
        double seconds = costs.passSeconds(closer, starts);
        if (seconds > limits.seconds() || seconds > costs.sweepSeconds(spacing)) {
            return false;
        }
        spacing = closer;
        return true;
    }

    private void sweep(long missing, int counted, CycleTally found) {
        double seconds = costs.sweepSeconds(Math.max(2, spacing));
        if (spacing > 0 && seconds > limits.seconds()) {
            throw new UnfinishedWalkException(
                    "after %d passes %d states lie on cycles without a mark, and looking for them would take about %.0f s"
                            .formatted(passes.size(), missing, seconds));
        }
        if (spacing > 0) {
            progress.beginPass(seconds / firstSeconds);
        }
        LeaderSweep sweep = new LeaderSweep(kernel, periodic, marks, crew, progress);
        sweep.sweep(missing, counted, found);
        steps += sweep.steps();
    }

    /** The steps taken now, without those of earlier runs. */
    long steps() {
        return steps;
    }
}
