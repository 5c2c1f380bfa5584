package org.cyclotron.benchmark;

import org.cyclotron.progress.Cancellation;

/** Random polynomials factored by a {@link Factorer}. */
record FactorizationCase(Factorer factorer, FactorizationSubjects subjects) implements BenchmarkCase {
    /** What factors. */
    interface Factorer {
        /** The name of the kernel or peer. */
        String kernel();

        /** Factors all polynomials, and times that. */
        Timing factor(FactorizationSubjects subjects, Cancellation cancellation) throws MissingRowException;
    }

    /**
     * What was measured.
     *
     * @param milliseconds of processor time for one polynomial
     * @param verified whether the factors are right
     */
    record Timing(double milliseconds, boolean verified) {}

    @Override
    public String name() {
        return FactorizationRow.name(kernel(), field(), degree());
    }

    @Override
    public String kernel() {
        return factorer.kernel();
    }

    @Override
    public long field() {
        return subjects.field().order();
    }

    @Override
    public int degree() {
        return subjects.degree();
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public BenchmarkResult measure(Cancellation cancellation) throws MissingRowException {
        Timing timing = factorer.factor(subjects, cancellation);
        return new FactorizationRow(kernel(), field(), degree(), timing.milliseconds(), timing.verified());
    }
}
