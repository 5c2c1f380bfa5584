package org.cyclotron.enumeration;

import java.util.Random;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.polynomial.Irreducibility;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;

/** Registers over GF(2) of every kind, made from their factors. */
final class BinaryRegisters {
    private static final FiniteField FIELD = FiniteFields.of(2);

    private BinaryRegisters() {}

    /** With the characteristic polynomial x^d + … of these exponents. */
    static Lfsr of(int degree, int... taps) {
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new Lfsr(FIELD, row);
    }

    /** Irreducible, a product of random factors, with repeated factors, or singular. */
    static Lfsr random(int degree, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Lfsr.ofCharacteristic(irreducible(degree, random));
            case 1 -> Lfsr.ofCharacteristic(nonsingular(degree, random));
            case 2 -> Lfsr.ofCharacteristic(repeated(degree, random));
            default -> {
                int tail = 1 + random.nextInt(Math.min(degree, 12));
                Polynomial rest = tail == degree ? Polynomial.one(FIELD) : nonsingular(degree - tail, random);
                yield Lfsr.ofCharacteristic(rest.multiply(Polynomial.monomial(FIELD, 1, tail)));
            }
        };
    }

    private static Polynomial nonsingular(int degree, Random random) {
        long[] coefficients = new long[degree + 1];
        for (int i = 1; i < degree; i++) {
            coefficients[i] = random.nextInt(2);
        }
        coefficients[0] = 1;
        coefficients[degree] = 1;
        return Polynomial.of(FIELD, coefficients);
    }

    /** A power of a small polynomial times what is left. */
    private static Polynomial repeated(int degree, Random random) {
        Polynomial factor = irreducible(1 + random.nextInt(Math.min(5, degree)), random);
        int power = 1 + random.nextInt(degree / factor.degree());
        int left = degree - power * factor.degree();
        Polynomial product = factor.power(power);
        return left == 0 ? product : product.multiply(nonsingular(left, random));
    }

    /** Irreducible and not x. */
    static Polynomial irreducible(int degree, Random random) {
        while (true) {
            Polynomial candidate = nonsingular(degree, random);
            if (Irreducibility.isIrreducible(candidate, Cancellation.NONE)) {
                return candidate;
            }
        }
    }
}
