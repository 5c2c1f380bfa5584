package org.cyclotron.report.overhead;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;

/**
 * A remedy that the analysis proposes.
 *
 * @param preset the strategy that carries it out here
 * @param claim what is expected of it there, in its words
 * @param claims what that means for a subject
 */
record Remedy(String preset, String name, String claim, Claims claims) {
    /** The sizes below and above which the hybrid is said to gain. */
    private static final BigInteger SMALL = BigInteger.valueOf(1_000);

    private static final BigInteger LARGE = BigInteger.valueOf(10_000);

    /** All six, in the order of the analysis. */
    static final List<Remedy> ALL = List.of(
            new Remedy("remedy-1", "1. Fork with isolation (here: standby processes)", "10–15×", always(10, 15)),
            new Remedy("remedy-2", "2. Threads", "2–4× if there is no lock", always(2, 4)),
            new Remedy("remedy-3", "3. Shared memory", "10–20 %", always(1.1, 1.2)),
            new Remedy("remedy-4", "4. A library schedules", "20–30 %", always(1.2, 1.3)),
            new Remedy("remedy-5", "5. Hybrid by size", "2–3× small, 4–6× large", Remedy::bySize),
            new Remedy("remedy-6", "6. Pre-initialised pool over a file", "2–3× over a file", Remedy::overAFile));

    /** A claimed gain, as a factor. */
    record Claimed(double low, double high) {}

    /** What is claimed for a subject. */
    @FunctionalInterface
    interface Claims {
        /** The gain claimed; empty where the claim is about something else, or the analysis is silent. */
        Optional<Claimed> of(Subject subject);
    }

    private static Claims always(double low, double high) {
        return subject -> Optional.of(new Claimed(low, high));
    }

    private static Optional<Claimed> bySize(Subject subject) {
        if (subject.scope() == Scope.FILE) {
            return Optional.empty();
        }
        if (subject.states().compareTo(SMALL) < 0) {
            return Optional.of(new Claimed(2, 3));
        }
        return subject.states().compareTo(LARGE) > 0 ? Optional.of(new Claimed(4, 6)) : Optional.empty();
    }

    private static Optional<Claimed> overAFile(Subject subject) {
        return subject.scope() == Scope.FILE ? Optional.of(new Claimed(2, 3)) : Optional.empty();
    }
}
