package org.cyclotron.costmodel;

/**
 * A unit cost with its origin.
 *
 * @param of the backend, walk or decomposition whose cost it is, by its stable name; {@value #ANY} for any
 * @param origin where the figure comes from, a sentence: how it was measured, or what is cited
 */
public record UnitCost(Cost cost, String of, CostCurve curve, String origin) {
    /** Stands for every backend, walk or decomposition that has no cost of its own. */
    public static final String ANY = "*";

    public UnitCost {
        if (of.isBlank() || origin.isBlank()) {
            throw new IllegalArgumentException("the cost %s needs what it is of, and an origin".formatted(cost.id()));
        }
    }

    /** A constant cost. */
    public static UnitCost of(Cost cost, String of, double nanos, String origin) {
        return new UnitCost(cost, of, CostCurve.constant(nanos), origin);
    }

    /** What finds it in a profile. */
    public record Key(Cost cost, String of) {
        /** The name on the command line: {@code create.spawn}, or {@code create} where it is of any. */
        @Override
        public String toString() {
            return of.equals(ANY) ? cost.id() : cost.id() + "." + of;
        }
    }

    public Key key() {
        return new Key(cost, of);
    }
}
