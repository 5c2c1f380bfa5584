package org.cyclotron.costmodel;

import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;

/**
 * So many cycles of one length, as floating-point numbers: exact enough for predictions, and good for any register.
 *
 * @param length states, at least 1
 * @param count at least 1
 */
public record CycleClass(double length, double count) {
    static List<CycleClass> of(CycleStructure structure) {
        List<CycleTerm> terms = structure.terms();
        CycleClass[] classes = new CycleClass[terms.size()];
        for (int i = 0; i < classes.length; i++) {
            CycleTerm term = terms.get(i);
            classes[i] =
                    new CycleClass(term.length().doubleValue(), term.count().doubleValue());
        }
        return List.of(classes);
    }

    double states() {
        return length * count;
    }
}
