package org.cyclotron.algebra.integer;

import java.math.BigInteger;

/**
 * A curve b&middot;y&sup2; = x&sup3; + a&middot;x&sup2; + x modulo n in Suyama's family, whose group order is divisible by 12, with a
 * starting point. Points are (X : Z), the y-coordinate is left out; X and Z are Montgomery residues.
 *
 * <p>Cost: doubling 5 products, addition 6. Source: Montgomery, Math. Comp. 48 (1987), section 10.3.1; Crandall and
 * Pomerance, Prime Numbers, Theorem 7.4.3.
 */
final class MontgomeryCurve {
    /** A point in projective coordinates, changed in place. */
    static final class Point {
        private final long[] x;
        private final long[] z;

        Point(long[] x, long[] z) {
            this.x = x;
            this.z = z;
        }

        /** The coordinate X itself, not a copy. */
        long[] x() {
            return x;
        }

        /** The coordinate Z itself, not a copy; 0 at the neutral element. */
        long[] z() {
            return z;
        }
    }

    private final MontgomeryModulus modulus;
    private final WorkMeter meter;
    private final long[] quarter;
    private final Point start;
    private final long[] s;
    private final long[] t;
    private final long[] u;
    private final long[] v;

    /**
     * The curve with Suyama's parameter sigma &ge; 6.
     *
     * @throws ArithmeticException when 16u&sup3;v, u = sigma&sup2; &minus; 5, v = 4 sigma, is not invertible modulo n
     */
    MontgomeryCurve(MontgomeryModulus modulus, long sigma, WorkMeter meter) {
        this.modulus = modulus;
        this.meter = meter;
        BigInteger n = modulus.modulus();
        BigInteger a = BigInteger.valueOf(sigma * sigma - 5);
        BigInteger b = BigInteger.valueOf(4 * sigma);
        BigInteger numerator =
                b.subtract(a).pow(3).multiply(a.multiply(BigInteger.valueOf(3)).add(b));
        BigInteger denominator = a.pow(3).multiply(b).shiftLeft(4);
        quarter = modulus.fromInteger(numerator.multiply(denominator.modInverse(n)));
        start = new Point(modulus.fromInteger(a.pow(3)), modulus.fromInteger(b.pow(3)));
        s = modulus.zero();
        t = modulus.zero();
        u = modulus.zero();
        v = modulus.zero();
    }

    /** A fresh copy of the starting point. */
    Point start() {
        return copy(start);
    }

    static Point copy(Point p) {
        return new Point(p.x.clone(), p.z.clone());
    }

    /** result = 2p; result may be p. */
    void twice(Point result, Point p) {
        modulus.add(s, p.x, p.z);
        modulus.square(s, s);
        modulus.subtract(t, p.x, p.z);
        modulus.square(t, t);
        modulus.subtract(u, s, t);
        modulus.multiply(result.x, s, t);
        modulus.multiply(v, quarter, u);
        modulus.add(v, v, t);
        modulus.multiply(result.z, u, v);
        meter.spend(5 * modulus.cost());
    }

    /** result = p + q, given their difference; result may be any of the three. */
    void add(Point result, Point p, Point q, Point difference) {
        modulus.subtract(s, p.x, p.z);
        modulus.add(t, q.x, q.z);
        modulus.multiply(u, s, t);
        modulus.add(s, p.x, p.z);
        modulus.subtract(t, q.x, q.z);
        modulus.multiply(v, s, t);
        modulus.add(s, u, v);
        modulus.subtract(t, u, v);
        modulus.square(s, s);
        modulus.square(t, t);
        modulus.multiply(s, s, difference.z);
        modulus.multiply(result.z, t, difference.x);
        System.arraycopy(s, 0, result.x, 0, s.length);
        meter.spend(6 * modulus.cost());
    }

    /** A fresh point k&middot;p, k &ge; 1, by Montgomery's ladder. */
    Point times(Point p, long k) {
        Point low = copy(p);
        if (k == 1) {
            return low;
        }
        Point high = copy(p);
        twice(high, p);
        for (int i = Long.SIZE - 2 - Long.numberOfLeadingZeros(k); i >= 0; i--) {
            boolean bit = (k >>> i & 1) != 0;
            Point grown = bit ? low : high;
            Point doubled = bit ? high : low;
            add(grown, high, low, p);
            twice(doubled, doubled);
        }
        return low;
    }
}
