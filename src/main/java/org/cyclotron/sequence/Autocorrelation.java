package org.cyclotron.sequence;

import java.util.TreeSet;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * C(&tau;) = &Sigma; &chi;(s(t+&tau;) &minus; s(t)), &chi; the canonical additive character: (&minus;1)^x over GF(2),
 * exp(2&pi;i x/p) over GF(p), exp(2&pi;i Tr(x)/p) over GF(p^n) (Golomb and Gong, Signal Design for Good Correlation,
 * 2005, chapter 1; Lidl and Niederreiter, Finite Fields, section 5.1).
 *
 * <p>Of a whole period t runs over the period and indices are taken around its end; of first elements only pairs inside
 * the span count, n &minus; &tau; of them, and shifts go up to n / 2. Up to {@value #LARGEST_WHOLE} elements every shift is
 * known: the correlation is made by a fast Fourier transform whose error is far below the 10^&minus;6 at which values
 * are taken for integers, and some shifts are summed by definition to compare. Over fields of characteristic 2 values are
 * therefore exact. Of longer spans {@value #SAMPLED} shifts are summed by definition.
 *
 * <p>Immutable.
 */
public final class Autocorrelation {
    /** The most elements of which every shift is known. */
    public static final int LARGEST_WHOLE = 1 << 20;

    /** The shifts known of longer spans, 0 among them. */
    public static final int SAMPLED = 64;

    /** Values this close to an integer are that integer. */
    public static final double TOLERANCE = 1e-6;

    private static final int BY_DEFINITION = 128;

    private final long length;
    private final boolean periodic;
    private final int[] shifts;
    private final double[] real;
    private final double[] imaginary;

    private Autocorrelation(long length, boolean periodic, int[] shifts, double[] real, double[] imaginary) {
        this.length = length;
        this.periodic = periodic;
        this.shifts = shifts;
        this.real = real;
        this.imaginary = imaginary;
    }

    /** The autocorrelation of a span with these exponents. */
    static Autocorrelation of(
            CharacterExponents exponents, boolean periodic, Progress progress, Cancellation cancellation) {
        int n = exponents.size();
        if (n > LARGEST_WHOLE) {
            return byDefinition(exponents, periodic, sample(n), progress, cancellation);
        }
        int[] every = new int[periodic ? n : n / 2 + 1];
        java.util.Arrays.setAll(every, i -> i);
        return n <= BY_DEFINITION
                ? byDefinition(exponents, periodic, every, progress, cancellation)
                : byTransform(exponents, periodic, every, cancellation);
    }

    /** The first shifts, then ever wider apart up to half of the span: the other half of a period mirrors it. */
    private static int[] sample(int n) {
        TreeSet<Integer> shifts = new TreeSet<>();
        for (int i = 0; i < SAMPLED / 2; i++) {
            shifts.add(i);
        }
        double ratio = Math.pow(n / 2.0 / (SAMPLED / 2.0), 2.0 / SAMPLED);
        double shift = SAMPLED / 2.0;
        while (shifts.size() < SAMPLED) {
            shift = Math.max(shift * ratio, shift + 1);
            shifts.add((int) Math.min(n / 2, Math.round(shift)));
            if (shift >= n / 2.0) {
                break;
            }
        }
        return shifts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Autocorrelation byDefinition(
            CharacterExponents exponents,
            boolean periodic,
            int[] shifts,
            Progress progress,
            Cancellation cancellation) {
        double[] real = new double[shifts.length];
        double[] imaginary = new double[shifts.length];
        for (int i = 0; i < shifts.length; i++) {
            cancellation.check();
            double[] sum = exponents.sum(shifts[i], periodic);
            real[i] = snapped(sum[0]);
            imaginary[i] = snapped(sum[1]);
            progress.report(i + 1L, shifts.length);
        }
        return new Autocorrelation(exponents.size(), periodic, shifts, real, imaginary);
    }

    private static Autocorrelation byTransform(
            CharacterExponents exponents, boolean periodic, int[] shifts, Cancellation cancellation) {
        int n = exponents.size();
        int size = FourierTransform.sizeFor(2 * n);
        double[] re = new double[size];
        double[] im = new double[size];
        for (int t = 0; t < n; t++) {
            re[t] = exponents.real(t);
            im[t] = exponents.imaginary(t);
        }
        correlate(re, im, cancellation);
        double[] real = new double[shifts.length];
        double[] imaginary = new double[shifts.length];
        for (int shift : shifts) {
            // Around the end of a period the pairs beyond it are those of the shift n − τ, conjugated.
            boolean wraps = periodic && shift > 0;
            real[shift] = snapped(re[shift] + (wraps ? re[n - shift] : 0));
            imaginary[shift] = snapped(im[shift] - (wraps ? im[n - shift] : 0));
        }
        Autocorrelation result = new Autocorrelation(n, periodic, shifts, real, imaginary);
        result.compare(exponents, cancellation);
        return result;
    }

    /** Replaces x by &Sigma; x(t+k) conj(x(t)) over all t, for k below half of the size. */
    private static void correlate(double[] re, double[] im, Cancellation cancellation) {
        FourierTransform transform = new FourierTransform(re.length);
        transform.apply(re, im, cancellation);
        for (int k = 0; k < re.length; k++) {
            // The power spectrum, over N; it is real, so its transform backwards is the conjugate of that forwards.
            re[k] = (re[k] * re[k] + im[k] * im[k]) / re.length;
            im[k] = 0;
        }
        transform.apply(re, im, cancellation);
        for (int k = 0; k < im.length; k++) {
            im[k] = -im[k];
        }
    }

    /** Some shifts by definition: a transform that is wrong is found at once. */
    private void compare(CharacterExponents exponents, Cancellation cancellation) {
        int last = shifts.length - 1;
        for (int i : new int[] {1, 2, last / 3, last / 2, last}) {
            cancellation.check();
            double[] sum = exponents.sum(shifts[i], periodic);
            if (Math.hypot(sum[0] - real[i], sum[1] - imaginary[i]) > 10 * TOLERANCE) {
                throw new IllegalStateException("The autocorrelation at " + shifts[i] + " is " + sum[0]
                        + " by definition and " + real[i] + " by transform");
            }
        }
    }

    private static double snapped(double value) {
        double whole = Math.rint(value);
        // Adding 0 makes 0 of −0.
        return Math.abs(value - whole) < TOLERANCE ? whole + 0.0 : value;
    }

    /** The elements of the span. */
    public long length() {
        return length;
    }

    /** Whether indices are taken around the end of a period. */
    public boolean periodic() {
        return periodic;
    }

    /** Whether every shift is known: those of a period, or those up to half of first elements. */
    public boolean isComplete() {
        return length <= LARGEST_WHOLE;
    }

    /** How many shifts are known, ascending from 0. */
    public int size() {
        return shifts.length;
    }

    /** The i-th shift &tau;. */
    public int shift(int i) {
        return shifts[i];
    }

    /** How many pairs of elements the i-th value sums over. */
    public long pairs(int i) {
        return periodic ? length : length - shifts[i];
    }

    /** The real part of C at the i-th shift. */
    public double real(int i) {
        return real[i];
    }

    /** The imaginary part; 0 in characteristic 2. */
    public double imaginary(int i) {
        return imaginary[i];
    }

    public double magnitude(int i) {
        return Math.hypot(real[i], imaginary[i]);
    }

    /** The real part over the number of pairs, &minus;1 … 1. */
    public double normalised(int i) {
        return real[i] / pairs(i);
    }

    /** The index of the greatest magnitude over pairs out of phase; 0 where no shift but 0 is known. */
    public int highestSidePeak() {
        int highest = 0;
        for (int i = 1; i < shifts.length; i++) {
            if (highest == 0 || magnitude(i) / pairs(i) > magnitude(highest) / pairs(highest)) {
                highest = i;
            }
        }
        return highest;
    }

    /** Whether all values out of phase are the same number, to within the tolerance. True where there are none. */
    public boolean isTwoValued() {
        for (int i = 2; i < shifts.length; i++) {
            if (Math.hypot(real[i] - real[1], imaginary[i] - imaginary[1]) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
