package org.cyclotron.enumeration;

import java.math.BigInteger;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;

/**
 * Return maps over any field: a table of x^n u for all points u, and b added to the low and the high half of its digits by
 * two tables.
 */
final class FieldSectionFibres extends SectionFibres {
    private static final int IMAGES_A_POLL = 1 << 16;

    private final int order;
    /** q to the number of low digits. */
    private final int lowSize;

    private final int[] images;
    private final int[] addLow;
    private final int[] addHigh;
    private long preparedLength = -1;
    private Polynomial power;

    FieldSectionFibres(SectionSplit split, Cancellation cancellation) {
        super(split, cancellation);
        order = Math.toIntExact(field.order());
        int size = 1;
        for (int i = 0; i < (fibre.degree() + 1) / 2; i++) {
            size *= order;
        }
        lowSize = size;
        images = new int[points];
        addLow = new int[lowSize];
        addHigh = new int[points / lowSize];
        power = Polynomial.one(field);
    }

    @Override
    void prepare(long length, long state) {
        if (length != preparedLength) {
            power = Polynomial.x(field).powerMod(BigInteger.valueOf(length), characteristic);
            tabulate(power.mod(fibre));
            preparedLength = length;
        }
        Polynomial start = Polynomial.of(field, residue(state));
        Polynomial.Division shift =
                power.multiply(start).mod(characteristic).subtract(start).divideAndRemainder(base);
        if (!shift.remainder().isZero()) {
            throw notASection(length);
        }
        int b = number(shift.quotient());
        for (int i = 0; i < addLow.length; i++) {
            addLow[i] = add(i, b % lowSize);
        }
        for (int i = 0; i < addHigh.length; i++) {
            addHigh[i] = add(i, b / lowSize) * lowSize;
        }
    }

    /** images[u] = x^n u mod g, one digit of u after another. */
    private void tabulate(Polynomial multiplier) {
        images[0] = 0;
        int known = 1;
        for (int i = 0; i < fibre.degree(); i++) {
            for (int digit = 1; digit < order; digit++) {
                int image = number(multiplier
                        .multiply(Polynomial.monomial(field, digit, i))
                        .mod(fibre));
                for (int u = 0; u < known; u++) {
                    if ((u & IMAGES_A_POLL - 1) == 0) {
                        poll();
                    }
                    images[digit * known + u] = add(images[u], image);
                }
            }
            known *= order;
        }
    }

    private int number(Polynomial polynomial) {
        int number = 0;
        for (int i = fibre.degree() - 1; i >= 0; i--) {
            number = number * order + (int) (i <= polynomial.degree() ? polynomial.coefficient(i) : 0);
        }
        return number;
    }

    /** The sum of two points, digit by digit. */
    private int add(int a, int b) {
        int sum = 0;
        int weight = 1;
        int left = a;
        int right = b;
        while (left != 0 || right != 0) {
            sum += weight * (int) field.add(left % order, right % order);
            left /= order;
            right /= order;
            weight *= order;
        }
        return sum;
    }

    private int next(int point) {
        int image = images[point];
        int high = image / lowSize;
        return addHigh[high] + addLow[image - high * lowSize];
    }

    @Override
    void walkPoints(long[] marked) {
        for (int word = 0; word < marked.length; word++) {
            long all = (word + 1) << 6 <= points ? -1 : (1L << points) - 1;
            for (long clear = ~marked[word] & all; clear != 0; clear = ~marked[word] & all) {
                int start = (word << 6) + Long.numberOfTrailingZeros(clear);
                found(period(start, marked), 1, start);
            }
        }
    }

    private int period(int start, long[] marked) {
        int point = start;
        int period = 0;
        do {
            marked[point >>> 6] |= 1L << point;
            point = next(point);
            period++;
            if ((period & STEPS_A_POLL - 1) == 0) {
                poll();
            }
        } while (point != start && period <= points);
        return period;
    }
}
