package org.cyclotron.costmodel;

import java.util.List;
import org.cyclotron.cycle.CycleStructure;

/**
 * So many cycles of one length, as floating-point numbers: exact enough for predictions, and good for any register.
 *
 * @param length states, at least 1
 * @param count at least 1
 */
public record CycleClass(double length, double count) {
    static List<CycleClass> of(CycleStructure structure) {
        return structure.terms().stream()
                .map(term ->
                        new CycleClass(term.length().doubleValue(), term.count().doubleValue()))
                .toList();
    }

    double states() {
        return length * count;
    }
}
