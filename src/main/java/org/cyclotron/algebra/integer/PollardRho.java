package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Pollard's rho method with Brent's cycle finding: x &larr; x&sup2; + c modulo n, products of differences gathered over 128
 * steps before each gcd. A prime factor q appears after about &radic;q steps.
 *
 * <p>Source: Brent, BIT 20 (1980), 176&ndash;184.
 *
 * @param steps the number of iterations for one constant c
 */
record PollardRho(long steps) implements FactorFinder {
    private static final int BATCH = 128;
    private static final int CONSTANTS = 20;

    @Override
    public Optional<BigInteger> find(BigInteger n, long k, WorkMeter meter) {
        for (int c = 1; c <= CONSTANTS; c++) {
            Walk walk = new Walk(new MontgomeryModulus(n), c, meter);
            BigInteger divisor = walk.run(steps);
            if (!divisor.equals(n)) {
                return FactorFinder.proper(divisor, n);
            }
            // All factors met at the same step: another constant separates them.
        }
        return Optional.empty();
    }

    private static final class Walk {
        private final MontgomeryModulus modulus;
        private final WorkMeter meter;
        private final long[] c;
        private final long[] x;
        private final long[] y;
        private final long[] saved;
        private final long[] product;
        private final long[] difference;

        Walk(MontgomeryModulus modulus, int constant, WorkMeter meter) {
            this.modulus = modulus;
            this.meter = meter;
            c = modulus.fromInteger(constant);
            y = modulus.fromInteger(2);
            x = y.clone();
            saved = y.clone();
            product = modulus.one();
            difference = modulus.zero();
        }

        /** The first gcd other than 1; 1 when the steps or the budget run out. */
        BigInteger run(long steps) {
            long done = 0;
            for (long length = 1; done < steps; length *= 2) {
                copy(y, x);
                for (long i = 0; i < length; i++) {
                    advance();
                }
                for (long i = 0; i < length && done < steps; i += BATCH) {
                    copy(y, saved);
                    int batch = (int) Math.min(BATCH, length - i);
                    BigInteger divisor = multiplyDifferences(batch);
                    done += batch;
                    if (!divisor.equals(BigInteger.ONE)) {
                        return divisor.equals(modulus.modulus()) ? retrace() : divisor;
                    }
                    if (meter.isExhausted()) {
                        return BigInteger.ONE;
                    }
                }
            }
            return BigInteger.ONE;
        }

        private BigInteger multiplyDifferences(int count) {
            for (int i = 0; i < count; i++) {
                advance();
                modulus.subtract(difference, x, y);
                modulus.multiply(product, product, difference);
            }
            meter.spend(count * modulus.cost());
            return modulus.gcd(product);
        }

        /** The product vanished: repeats the batch with a gcd at every step. */
        private BigInteger retrace() {
            copy(saved, y);
            while (true) {
                advance();
                modulus.subtract(difference, x, y);
                BigInteger divisor = modulus.gcd(difference);
                if (!divisor.equals(BigInteger.ONE)) {
                    return divisor;
                }
            }
        }

        private void advance() {
            modulus.square(y, y);
            modulus.add(y, y, c);
            meter.spend(modulus.cost());
        }

        private static void copy(long[] from, long[] to) {
            System.arraycopy(from, 0, to, 0, from.length);
        }
    }
}
