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
    /** Steps within one cycle between polls, a power of two. */
    static final int STEPS_A_POLL = 1 << 20;

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
    private long baseState;
    private long baseLength;
    private CycleTally into = new CycleTally();
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

    /** Makes ready the map u &map; x^n u + b of a base cycle of length n through a state of the register of the base. */
    abstract void prepare(long length, long state);

    /** The residue modulo h with the same output as a state of the register of the base: a linear bijection. */
    final long[] residue(long state) {
        return baseForm.fromFibonacci(baseRegister.state(BigInteger.valueOf(state)));
    }

    /**
     * Walks every cycle of the map once, from its least point, and tells {@link #found}; cycles of one period in a row may be told
     * together.
     *
     * @param marked a clear bit for each point, to be set
     */
    abstract void walkPoints(long[] marked);

    /**
     * Counts the cycles over one base cycle.
     *
     * @param length n
     * @param state a state on it, as a number of the register of the base
     */
    final void walk(long length, long state, CycleTally cycles) {
        baseState = state;
        baseLength = length;
        into = cycles;
        prepare(length, state);
        Arrays.fill(visited, 0);
        walkPoints(visited);
        steps += points;
    }

    /** Takes note of so many cycles of the map with this period, one of them through a point; polls. */
    final void found(int period, long count, int point) {
        if (period > points) {
            throw new IllegalStateException(
                    "the return map of a cycle of length %d never returns to %d".formatted(baseLength, point));
        }
        if (count > 0) {
            long whole = Math.multiplyExact(baseLength, (long) period);
            into.add(whole, count, into.has(whole) ? 0 : state(residue(baseState), point));
        }
        poll();
    }

    /** Stops when cancelled. */
    final void poll() {
        cancellation.check();
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

    long steps() {
        return steps;
    }

    static IllegalStateException notASection(long length) {
        return new IllegalStateException(
                "a cycle of the base of length " + length + " does not return: its representative is wrong");
    }
}
