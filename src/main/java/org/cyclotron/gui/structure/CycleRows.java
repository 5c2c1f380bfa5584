package org.cyclotron.gui.structure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.jspecify.annotations.Nullable;

/** The rows of the cycle table, longest cycles first. */
final class CycleRows {
    private CycleRows() {}

    /** The rows of a structure; of a failed check every length that either answer has, with both counts. */
    static List<CycleRow> of(RegisterAnalysis analysis, CycleStructure structure) {
        List<CycleTerm> walked = analysis.verification().walked();
        boolean failed = analysis.verification().status() == Verification.Status.FAILED;
        boolean algebraic = analysis.algebra().structure() != null;
        if (failed && walked != null && algebraic) {
            return compared(structure, walked);
        }
        BigInteger states = structure.states();
        List<CycleRow> rows = new ArrayList<>();
        for (CycleTerm term : structure.terms()) {
            rows.add(new CycleRow(term, algebraic ? term.count() : null, null, share(term, states)));
        }
        return rows.reversed();
    }

    private static List<CycleRow> compared(CycleStructure structure, List<CycleTerm> walked) {
        BigInteger states = structure.states();
        Map<BigInteger, CycleTerm> found = new TreeMap<>();
        walked.forEach(term -> found.put(term.length(), term));
        List<CycleRow> rows = new ArrayList<>();
        for (CycleTerm term : structure.terms()) {
            @Nullable CycleTerm same = found.remove(term.length());
            BigInteger count = same == null ? BigInteger.ZERO : same.count();
            rows.add(new CycleRow(term, term.count(), count, share(term, states)));
        }
        found.values().forEach(term -> rows.add(new CycleRow(term, BigInteger.ZERO, term.count(), 0)));
        rows.sort(Comparator.comparing(CycleRow::length).reversed());
        return rows;
    }

    private static double share(CycleTerm term, BigInteger states) {
        return new BigDecimal(term.states())
                .divide(new BigDecimal(states), MathContext.DECIMAL64)
                .doubleValue();
    }
}
