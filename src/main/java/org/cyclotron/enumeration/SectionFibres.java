package org.cyclotron.enumeration;

import java.math.BigInteger;
import java.util.Arrays;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.GaloisRegister;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/**
 * Walks the return maps of base cycles on their fibres: see {@link SectionsKernel}. The points of a fibre are the polynomials u
 * below the degree of g, as numbers &Sigma; u_i q^i. For one thread.
 */
abstract class SectionFibres {
    /** Points between polls of the cancellation. */
    private static final int POINTS_A_POLL = 1 << 18;

    final Polynomial characteristic;
    final Polynomial base;
    final Polynomial fibre;
    final FiniteField field;
    final int points;
    private final Lfsr baseRegister;
    private final Lfsr register;
    private final GaloisRegister baseForm;
    private final GaloisRegister form;
    private final long[] visited;
    private final Cancellation cancellation;
    private long sincePoll;
    private long steps;

    SectionFibres(SectionSplit split, Cancellation cancellation) {
        base = split.base();
        fibre = split.fibre();
        characteristic = base.multiply(fibre);
        field = base.field();
        points = BigInteger.valueOf(field.order()).pow(fibre.degree()).intValueExact();
        baseRegister = Lfsr.ofCharacteristic(base);
        register = Lfsr.ofCharacteristic(characteristic);
        baseForm = new GaloisRegister(baseRegister);
        form = new GaloisRegister(register);
        visited = new long[(points + 63) >>> 6];
        this.cancellation = cancellation;
    }

    static SectionFibres of(SectionSplit split, Cancellation cancellation) {
        return split.base().field().order() == 2
                ? new BinarySectionFibres(split, cancellation)
                : new FieldSectionFibres(split, cancellation);
    }

    /** The bytes of one of these. */
    static double bytes(double points, double order) {
        return points / 8 + (order == 2 ? 16 * Math.sqrt(points) : 4 * points);
    }

    /** Makes ready the map u &map; x^n u + b of a base cycle of length n through a residue. */
    abstract void prepare(long length, long[] residue);

    /** Points on a cycle of the map, all of which it marks; it stops after more points than there are. */
    abstract int walkCycle(int start, long[] marked);

    /**
     * Counts the cycles over one base cycle.
     *
     * @param length n
     * @param state a state on it, as a number of the register of the base
     */
    final void walk(long length, long state, CycleTally cycles) {
        long[] residue = baseForm.fromFibonacci(baseRegister.state(BigInteger.valueOf(state)));
        prepare(length, residue);
        Arrays.fill(visited, 0);
        int period = 0;
        long count = 0;
        int through = 0;
        for (int start = nextClear(0); start < points; start = nextClear(start + 1)) {
            int found = walkCycle(start, visited);
            if (found > points) {
                throw new IllegalStateException("the return map over state " + state + " never returns to " + start);
            }
            if (found != period) {
                add(length, period, count, residue, through, cycles);
                period = found;
                count = 0;
                through = start;
            }
            count++;
            spend(found);
        }
        add(length, period, count, residue, through, cycles);
    }

    private void spend(int points) {
        steps += points;
        sincePoll += points;
        if (sincePoll >= POINTS_A_POLL) {
            sincePoll = 0;
            cancellation.check();
        }
    }

    private void add(long length, int period, long count, long[] residue, int point, CycleTally cycles) {
        if (count > 0) {
            long whole = Math.multiplyExact(length, (long) period);
            cycles.add(whole, count, cycles.has(whole) ? 0 : state(residue, point));
        }
    }

    /** The number of the state r + u&middot;h of the whole register. */
    private long state(long[] residue, int point) {
        Polynomial whole =
                Polynomial.of(field, residue).add(pointPolynomial(point).multiply(base));
        long[] cells = Arrays.copyOf(whole.coefficients(), register.degree());
        return register.stateNumber(form.toFibonacci(cells)).longValueExact();
    }

    private Polynomial pointPolynomial(int point) {
        long[] coefficients = new long[Math.max(1, fibre.degree())];
        long rest = point;
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = rest % field.order();
            rest /= field.order();
        }
        return Polynomial.of(field, coefficients);
    }

    private int nextClear(int from) {
        int index = from >>> 6;
        if (from >= points) {
            return points;
        }
        long clear = ~visited[index] & -1L << from;
        while (clear == 0) {
            if (++index == visited.length) {
                return points;
            }
            clear = ~visited[index];
        }
        return (index << 6) + Long.numberOfTrailingZeros(clear);
    }

    long steps() {
        return steps;
    }

    static IllegalStateException notASection(long length) {
        return new IllegalStateException(
                "a cycle of the base of length " + length + " does not return: its representative is wrong");
    }
}
