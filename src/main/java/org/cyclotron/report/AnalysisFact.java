package org.cyclotron.report;

import java.math.BigInteger;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.Verification;
import org.jspecify.annotations.Nullable;

/** What two analyses say of a register, one by one. */
public enum AnalysisFact {
    STATUS("status", "Status"),
    KERNEL("kernel", "Walked by"),
    FIELD("field", "Field"),
    DEGREE("degree", "Degree"),
    POLYNOMIAL("polynomial", "Polynomial"),
    STATES("states", "States"),
    CYCLES("cycles", "Cycles in all"),
    LONGEST("longest", "Longest cycle"),
    STRUCTURE("structure", "Cycle structure"),
    ORDER("order", "Order"),
    TAILS("tails", "Tail height");

    private static final int SHORT_POLYNOMIAL = 5;
    private static final int SHORT_STRUCTURE = 3;
    private static final int LONG_STRUCTURE = 40;
    private static final String UNKNOWN = "not known";

    private final String id;
    private final String label;

    AnalysisFact(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word used in files. */
    public String id() {
        return id;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether a difference in per cent says something: a degree more is no share of anything. */
    public boolean hasShare() {
        return this == STATES || this == CYCLES || this == LONGEST || this == ORDER;
    }

    /** Whether it follows from the polynomial, so that it is the same wherever that is the same. */
    public boolean followsFromPolynomial() {
        return compareTo(STATES) >= 0;
    }

    /** What is said of it, a value with {@code equals}; null where it is not known. */
    @Nullable
    Object of(KeptRegister register) {
        @Nullable CycleStructure structure = register.structure();
        return switch (this) {
            case STATUS -> register.verification().status();
            case KERNEL ->
                register.verification().method() == null
                        ? "not walked"
                        : register.verification().method();
            case FIELD -> register.lfsr().field();
            case DEGREE -> BigInteger.valueOf(register.lfsr().degree());
            case POLYNOMIAL -> register.lfsr().characteristicPolynomial();
            case STATES -> register.verification().statesExpected();
            case CYCLES -> structure == null ? null : structure.cycles();
            case LONGEST -> structure == null ? null : structure.longest();
            case STRUCTURE -> structure;
            case ORDER -> register.order().isExact() ? register.order().value() : register.order();
            case TAILS -> BigInteger.valueOf(register.preperiod());
        };
    }

    /** A value as people read it where room is short. */
    static String abridged(@Nullable Object value) {
        return switch (value) {
            case null -> UNKNOWN;
            case BigInteger number -> Figures.count(number);
            case Polynomial polynomial -> PolynomialText.abridged(polynomial, SHORT_POLYNOMIAL);
            case CycleStructure structure -> terms(structure, SHORT_STRUCTURE, true);
            case Verification.Status status -> status.id().replace('-', ' ');
            case Order order -> "divides " + Figures.count(order.divides());
            default -> full(value);
        };
    }

    /** A value with every digit; of a structure of very many lengths the first. */
    static String full(@Nullable Object value) {
        return switch (value) {
            case null -> UNKNOWN;
            case FiniteField field -> field(field);
            case CycleStructure structure -> terms(structure, LONG_STRUCTURE, false);
            case Order order -> AnalysisWords.order(order);
            case Verification.Status status -> status.id();
            default -> value.toString();
        };
    }

    private static String terms(CycleStructure structure, int most, boolean rounded) {
        StringBuilder text = new StringBuilder();
        int size = structure.terms().size();
        for (CycleTerm term : structure.terms().subList(0, Math.min(most, size))) {
            text.append(text.isEmpty() ? "" : " + ")
                    .append(rounded ? factor(term.length()) + "×" + factor(term.count()) : term.toString());
        }
        return size <= most
                ? text.toString()
                : text + " + …" + (rounded ? "" : " (" + Figures.count(size) + " lengths)");
    }

    private static String factor(BigInteger number) {
        String text = Figures.count(number);
        return text.contains(" ") ? "(" + text + ")" : text;
    }

    /** In a field that is not prime the digits mean something only with the modulus. */
    private static String field(FiniteField field) {
        long[] modulus = field.modulus();
        return modulus == null
                ? field.name()
                : field.name() + ", "
                        + PolynomialText.of(Polynomial.of(FiniteFields.of(field.characteristic()), modulus));
    }
}
