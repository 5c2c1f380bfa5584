package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.algebra.polynomial.PolynomialOrder;

/**
 * The characteristic polynomial of a nonsingular register as a product of two.
 *
 * @param base h, of degree at least 1
 * @param fibre g; 1 where there is no split
 * @param baseIsIrreducible as the hint has it
 * @param baseCycles how many cycles the register of the base has, or fewer
 */
record SectionSplit(Polynomial base, Polynomial fibre, boolean baseIsIrreducible, double baseCycles) {
    /** A product of some of the factors and the order of x modulo it. */
    private record Part(Polynomial product, Map<Polynomial, Integer> multiplicities, double order) {}

    /** The same with another number of cycles of the base. */
    SectionSplit withBaseCycles(double count) {
        return new SectionSplit(base, fibre, baseIsIrreducible, count);
    }

    /** Everything in the base. */
    static SectionSplit none(Polynomial characteristic) {
        return new SectionSplit(characteristic, Polynomial.one(characteristic.field()), false, 1);
    }

    /**
     * Splits that are worth considering: for each degree of the base, one whose cycles are the longest by the hint. No split
     * alone where the factors do not multiply to the polynomial.
     */
    static List<SectionSplit> of(Polynomial characteristic, WalkHints hints) {
        List<SectionSplit> splits = new ArrayList<>();
        splits.add(none(characteristic));
        List<Polynomial> factors = hints.factors(characteristic);
        FiniteField field = characteristic.field();
        Polynomial product = factors.stream().reduce(Polynomial.one(field), Polynomial::multiply);
        if (factors.size() < 2 || !product.equals(characteristic)) {
            return splits;
        }
        for (Part part : parts(factors, field, hints)) {
            if (part.product().degree() > 0 && part.product().degree() < characteristic.degree()) {
                double states = Math.pow((double) field.order(), part.product().degree());
                boolean irreducible = part.multiplicities().size() == 1
                        && part.multiplicities().containsValue(1);
                splits.add(new SectionSplit(
                        part.product(),
                        characteristic.divideExactly(part.product()),
                        irreducible,
                        Math.max(1, states / part.order())));
            }
        }
        return splits;
    }

    /** The best part of each degree, adding one factor after another. */
    private static Iterable<Part> parts(List<Polynomial> factors, FiniteField field, WalkHints hints) {
        Map<Polynomial, BigInteger> orders = new HashMap<>();
        factors.forEach(factor -> orders.computeIfAbsent(factor, hints::order));
        TreeMap<Integer, Part> best = new TreeMap<>();
        best.put(0, new Part(Polynomial.one(field), Map.of(), 1));
        for (Polynomial factor : factors) {
            for (Part part : List.copyOf(best.values())) {
                Part more = with(part, factor, orders);
                best.merge(more.product().degree(), more, (a, b) -> a.order() >= b.order() ? a : b);
            }
        }
        return best.values();
    }

    private static Part with(Part part, Polynomial factor, Map<Polynomial, BigInteger> orders) {
        Map<Polynomial, Integer> multiplicities = new HashMap<>(part.multiplicities());
        multiplicities.merge(factor, 1, Integer::sum);
        BigInteger order = BigInteger.ONE;
        for (Map.Entry<Polynomial, Integer> each : multiplicities.entrySet()) {
            BigInteger power = orders.getOrDefault(each.getKey(), BigInteger.ONE)
                    .multiply(PolynomialOrder.powerFactor(factor.field().characteristic(), each.getValue()));
            order = order.divide(order.gcd(power)).multiply(power);
        }
        return new Part(part.product().multiply(factor), multiplicities, order.doubleValue());
    }
}
