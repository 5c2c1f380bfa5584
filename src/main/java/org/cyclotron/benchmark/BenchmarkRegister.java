package org.cyclotron.benchmark;

import org.cyclotron.lfsr.Lfsr;

/**
 * A register of the table.
 *
 * @param label tells it from others of the same field and degree, such as {@code CRC-32}
 * @param isLong whether it takes so long that it is walked only when it is asked for
 */
public record BenchmarkRegister(Lfsr lfsr, String label, boolean isLong) {
    /** The field, the degree and the label. */
    public String name() {
        return lfsr.field().name() + " degree " + lfsr.degree() + ", " + label;
    }
}
