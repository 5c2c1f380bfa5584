package org.cyclotron.algebra.integer;

import java.math.BigInteger;
import java.util.Optional;
import org.cyclotron.algebra.integer.MontgomeryCurve.Point;

/**
 * Lenstra's elliptic curve method with two stages: finds a prime factor q when the order of some curve modulo q has only
 * prime powers up to B1, and at most one further prime up to B2.
 *
 * <p>Stage two writes each prime as m&middot;D &plusmn; j, j &lt; D/2 coprime to D = 2310, and multiplies the differences
 * X(mD)&middot;Z(j) &minus; X(j)&middot;Z(mD): two products for each pair. The curves are the Suyama curves 6, 7, 8, …, so a
 * run repeats. About 25 curves with B1 = 2000 find 15 digits, 90 with 11 000 find 20, 300 with 50 000 find 25.
 *
 * <p>Source: Lenstra, Ann. of Math. 126 (1987); Montgomery, Math. Comp. 48 (1987); Zimmermann and Dodson, ANTS 2006.
 */
final class EllipticCurveMethod implements FactorFinder {
    private static final int GIANT = 2310;
    private static final int FIRST_SIGMA = 6;

    private final int curves;
    private final int firstBound;
    private final int secondBound;

    /**
     * @param curves the number of curves tried
     * @param firstBound B1, at least 1155
     * @param secondBound B2 &gt; B1
     */
    EllipticCurveMethod(int curves, int firstBound, int secondBound) {
        this.curves = curves;
        this.firstBound = firstBound;
        this.secondBound = secondBound;
    }

    @Override
    public Optional<BigInteger> find(BigInteger n, long k, WorkMeter meter) {
        MontgomeryModulus modulus = new MontgomeryModulus(n);
        int[] primes = Primes.upTo(secondBound);
        boolean[] isPrime = new boolean[secondBound + GIANT + 1];
        for (int prime : primes) {
            isPrime[prime] = true;
        }
        for (int i = 0; i < curves && !meter.isExhausted(); i++) {
            Optional<BigInteger> factor = tryCurve(modulus, FIRST_SIGMA + i, primes, isPrime, meter);
            if (factor.isPresent()) {
                return factor;
            }
        }
        return Optional.empty();
    }

    private Optional<BigInteger> tryCurve(
            MontgomeryModulus modulus, long sigma, int[] primes, boolean[] isPrime, WorkMeter meter) {
        MontgomeryCurve curve;
        try {
            curve = new MontgomeryCurve(modulus, sigma, meter);
        } catch (ArithmeticException notInvertible) {
            // The parameter shares a factor with n below 4 sigma^2: trial division has taken those.
            return Optional.empty();
        }
        Point point = curve.start();
        for (int i = 0; i < primes.length && primes[i] <= firstBound && !meter.isExhausted(); i++) {
            point = curve.times(point, PollardPMinusOne.largestPower(primes[i], firstBound));
        }
        Optional<BigInteger> factor = FactorFinder.proper(modulus.gcd(point.z()), modulus.modulus());
        if (factor.isPresent() || meter.isExhausted() || MontgomeryModulus.isZero(point.z())) {
            return factor;
        }
        BigInteger divisor = modulus.gcd(secondStage(modulus, curve, point, isPrime, meter));
        return FactorFinder.proper(divisor, modulus.modulus());
    }

    private long[] secondStage(
            MontgomeryModulus modulus, MontgomeryCurve curve, Point point, boolean[] isPrime, WorkMeter meter) {
        BabySteps babies = new BabySteps(modulus, curve, point);
        long[] product = modulus.one();
        Point step = curve.times(point, GIANT);
        int m = Math.max(1, (firstBound + GIANT / 2) / GIANT);
        Point giant = curve.times(step, m);
        Point previous = curve.times(step, Math.max(1, m - 1));
        while ((long) m * GIANT - GIANT / 2 <= secondBound && !meter.isExhausted()) {
            babies.multiplyDifferences(product, giant, m * GIANT, isPrime, meter);
            Point next = MontgomeryCurve.copy(giant);
            if (m == 1) {
                curve.twice(next, giant);
            } else {
                curve.add(next, giant, step, previous);
            }
            previous = giant;
            giant = next;
            m++;
        }
        return product;
    }

    /** The multiples j&middot;Q, 1 &le; j &lt; D/2 coprime to D, with the products X&middot;Z that the cross differences need. */
    private static final class BabySteps {
        private final MontgomeryModulus modulus;
        private final Point[] odd = new Point[GIANT / 4 + 1];
        private final long[][] products = new long[odd.length][];
        private final long[] s;
        private final long[] t;

        BabySteps(MontgomeryModulus modulus, MontgomeryCurve curve, Point q) {
            this.modulus = modulus;
            s = modulus.zero();
            t = modulus.zero();
            Point two = MontgomeryCurve.copy(q);
            curve.twice(two, q);
            odd[0] = q;
            odd[1] = MontgomeryCurve.copy(q);
            curve.add(odd[1], two, q, q);
            for (int i = 2; i < odd.length; i++) {
                odd[i] = MontgomeryCurve.copy(q);
                curve.add(odd[i], odd[i - 1], two, odd[i - 2]);
            }
            for (int i = 0; i < odd.length; i++) {
                products[i] = modulus.zero();
                modulus.multiply(products[i], odd[i].x(), odd[i].z());
            }
        }

        void multiplyDifferences(long[] product, Point giant, int centre, boolean[] isPrime, WorkMeter meter) {
            long[] giantProduct = modulus.zero();
            modulus.multiply(giantProduct, giant.x(), giant.z());
            for (int i = 0; i < odd.length; i++) {
                int j = 2 * i + 1;
                if (isPrime[centre - j] || isPrime[centre + j]) {
                    modulus.subtract(s, giant.x(), odd[i].x());
                    modulus.add(t, giant.z(), odd[i].z());
                    modulus.multiply(s, s, t);
                    modulus.subtract(s, s, giantProduct);
                    modulus.add(s, s, products[i]);
                    modulus.multiply(product, product, s);
                    meter.spend(2 * modulus.cost());
                }
            }
        }
    }
}
