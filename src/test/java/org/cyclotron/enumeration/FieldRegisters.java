package org.cyclotron.enumeration;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.polynomial.Irreducibility;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/** Registers of every kind over any field, made from their factors. */
final class FieldRegisters {
    private FieldRegisters() {}

    /** The most cells of a register over GF(q) with no more states than this; 0 where q is more. */
    static int mostCells(long states, long q) {
        int cells = 0;
        for (long left = states / q; left > 0; left /= q) {
            cells++;
        }
        return cells;
    }

    /** Irreducible, a random row, with repeated factors, or singular. */
    static Lfsr random(FiniteField field, int degree, Random random) {
        return Lfsr.ofCharacteristic(
                switch (random.nextInt(4)) {
                    case 0 -> irreducible(field, degree, random);
                    case 1 -> nonsingular(field, degree, random);
                    case 2 -> repeated(field, degree, random);
                    default -> singular(field, degree, random);
                });
    }

    /** Irreducible and not x. */
    static Polynomial irreducible(FiniteField field, int degree, Random random) {
        while (true) {
            Polynomial candidate = nonsingular(field, degree, random);
            if (Irreducibility.isIrreducible(candidate, Cancellation.NONE)) {
                return candidate;
            }
        }
    }

    private static Polynomial nonsingular(FiniteField field, int degree, Random random) {
        long[] coefficients = new long[degree + 1];
        for (int i = 0; i < degree; i++) {
            coefficients[i] = random.nextBoolean() ? 0 : field.random(random);
        }
        coefficients[0] = 1 + random.nextLong(field.order() - 1);
        coefficients[degree] = 1;
        return Polynomial.of(field, coefficients);
    }

    /** A power of a small polynomial times what is left. */
    private static Polynomial repeated(FiniteField field, int degree, Random random) {
        Polynomial factor = irreducible(field, 1 + random.nextInt(Math.min(4, degree)), random);
        int power = 1 + random.nextInt(degree / factor.degree());
        int left = degree - power * factor.degree();
        Polynomial product = factor.power(power);
        return left == 0 ? product : product.multiply(nonsingular(field, left, random));
    }

    private static Polynomial singular(FiniteField field, int degree, Random random) {
        int tail = 1 + random.nextInt(Math.min(degree, 5));
        Polynomial power = Polynomial.monomial(field, 1, tail);
        return tail == degree ? power : power.multiply(nonsingular(field, degree - tail, random));
    }
}
