package org.cyclotron.benchmark;

import org.cyclotron.progress.Cancellation;

/** Something to measure. Immutable; a new kind is one class and one line in {@link BenchmarkCases}. */
interface BenchmarkCase {
    /** The name of the row it makes. */
    String name();

    /** The kernel or peer. */
    String kernel();

    /** The number of elements of the field. */
    long field();

    /** The degree of the register or polynomial. */
    int degree();

    int threads();

    /** Whether it is left out unless it is asked for. */
    default boolean isLong() {
        return false;
    }

    /** The seconds that one run of a long case should take; 0 where that is not predicted. */
    default double predictedSeconds() {
        return 0;
    }

    /**
     * Measures, warm.
     *
     * @throws MissingRowException when this machine cannot
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    BenchmarkResult measure(Cancellation cancellation) throws MissingRowException;
}
