package org.cyclotron.laboratory;

import java.util.List;

/**
 * One kind of overhead, and how it is measured; one class each, and one line in {@link Measures}. Stateless: what a
 * measurement needs is made by its {@link Trial}s.
 */
public interface Measure {
    /** The stable name. */
    String id();

    /** The name for people. */
    String label();

    /** What it is the cost of, such as {@code worker}. */
    String per();

    /** What is timed, in a sentence or two. */
    String explanation();

    default Unit unit() {
        return Unit.NANOSECONDS;
    }

    /** The circumstances it is measured under. */
    List<MeasureCase> cases(Effort effort);
}
