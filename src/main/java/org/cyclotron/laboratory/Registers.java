package org.cyclotron.laboratory;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.experiment.SizeLadder;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/** The registers that are measured. */
final class Registers {
    /** Fields by their order, and a degree that gives about 2^16 states in each. */
    private static final SequencedMap<Long, Integer> ABOUT_2_16 = about2To16();

    private Registers() {}

    private static SequencedMap<Long, Integer> about2To16() {
        SequencedMap<Long, Integer> degrees = new LinkedHashMap<>();
        degrees.put(2L, 16);
        degrees.put(3L, 10);
        degrees.put(4L, 8);
        degrees.put(256L, 2);
        degrees.put(65521L, 1);
        return degrees;
    }

    static SequencedMap<Long, Integer> fieldsAndDegrees() {
        return ABOUT_2_16;
    }

    /** A primitive register: one giant cycle and zero. */
    static AlgebraicAnalysis primitive(long order, int degree, Cancellation cancellation) {
        return SizeLadder.primitive(FiniteFields.of(order), degree, degree, 1, cancellation)
                .getFirst()
                .analysis()
                .algebra();
    }

    /** x^d &minus; 1 over GF(2), which turns the cells round: about 2^d / d cycles. */
    static AlgebraicAnalysis rotation(int degree, Cancellation cancellation) {
        long[] row = new long[degree];
        row[0] = 1;
        return AlgebraicAnalyzer.analyze(new Lfsr(FiniteFields.of(2), row), FactoringBudget.DEFAULT, cancellation);
    }

    /** The name of a field as a parameter: {@code GF(256)}. */
    static String fieldName(long order) {
        return "GF(" + order + ")";
    }
}
