package org.cyclotron.laboratory;

/** What the values of a unit cost are counted in. */
public enum Unit {
    /** Elapsed time in nanoseconds; less is better. */
    NANOSECONDS("ns"),
    /** A quotient of two measured values, such as a speed-up. */
    RATIO("ratio"),
    /** A part of a whole, 0 &hellip; 1. */
    SHARE("share");

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /** The stable name used in files. */
    public String id() {
        return id;
    }

    /**
     * The unit with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Unit byId(String id) {
        for (Unit unit : values()) {
            if (unit.id.equals(id)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("there is no unit “" + id + "”");
    }
}
