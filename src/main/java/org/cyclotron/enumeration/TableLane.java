package org.cyclotron.enumeration;

import java.util.stream.IntStream;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/**
 * A single lane over any field: products are looked up, a table for each coefficient that is not 0, and added by the field. For
 * fields whose digits have no short sum in bit slices.
 */
final class TableLane extends Lanes {
    private final FiniteField field;
    private final long[] symbols;
    /** The places of the coefficients that are not 0, and for each the products with all symbols. */
    private final int[] taps;

    private final long[][] products;

    TableLane(Lfsr lfsr) {
        super(lfsr);
        field = lfsr.field();
        symbols = new long[times()];
        taps = IntStream.range(0, degree).filter(i -> lfsr.coefficient(i) != 0).toArray();
        products = new long[taps.length][(int) field.order()];
        for (int tap = 0; tap < taps.length; tap++) {
            for (int symbol = 0; symbol < products[tap].length; symbol++) {
                products[tap][symbol] = field.multiply(lfsr.coefficient(taps[tap]), symbol);
            }
        }
    }

    @Override
    int count() {
        return 1;
    }

    @Override
    int symbol(int lane, int time) {
        return (int) symbols[time];
    }

    @Override
    void put(int lane, int time, int symbol) {
        symbols[time] = symbol;
    }

    @Override
    void extend() {
        for (int time = degree; time < times(); time++) {
            long sum = 0;
            for (int tap = 0; tap < taps.length; tap++) {
                sum = field.add(sum, products[tap][(int) symbols[time - degree + taps[tap]]]);
            }
            symbols[time] = sum;
            occupy(time, sum == 0 ? 0 : 1);
        }
    }

    @Override
    void shiftSymbols() {
        System.arraycopy(symbols, block(), symbols, 0, degree);
    }
}
