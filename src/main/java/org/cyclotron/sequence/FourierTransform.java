package org.cyclotron.sequence;

import org.cyclotron.progress.Cancellation;

/**
 * The discrete Fourier transform of complex numbers, N a power of two: X(k) = &Sigma; x(t) exp(&minus;2&pi;i k t / N), in place
 * by radix 2 (Cooley and Tukey 1965). Roots of unity come from a table, so errors grow with log N only (Higham, Accuracy
 * and Stability of Numerical Algorithms, theorem 24.2).
 */
final class FourierTransform {
    private final int size;
    private final double[] cosine;
    private final double[] sine;

    /** @param size N, a power of two */
    FourierTransform(int size) {
        this.size = size;
        cosine = new double[Math.max(1, size / 2)];
        sine = new double[Math.max(1, size / 2)];
        for (int k = 0; k < cosine.length; k++) {
            double angle = -2 * Math.PI * k / size;
            cosine[k] = Math.cos(angle);
            sine[k] = Math.sin(angle);
        }
    }

    /** The least power of two that is no smaller. */
    static int sizeFor(int elements) {
        return elements <= 1 ? 1 : Integer.highestOneBit(elements - 1) << 1;
    }

    /** Replaces real and imaginary parts by those of the transform. */
    void apply(double[] real, double[] imaginary, Cancellation cancellation) {
        reverseBits(real, imaginary);
        for (int half = 1; half < size; half *= 2) {
            cancellation.check();
            combine(real, imaginary, half);
        }
    }

    private void combine(double[] real, double[] imaginary, int half) {
        int stride = size / (2 * half);
        for (int block = 0; block < size; block += 2 * half) {
            for (int j = 0; j < half; j++) {
                double c = cosine[j * stride];
                double s = sine[j * stride];
                int upper = block + j;
                int lower = upper + half;
                double re = real[lower] * c - imaginary[lower] * s;
                double im = real[lower] * s + imaginary[lower] * c;
                real[lower] = real[upper] - re;
                imaginary[lower] = imaginary[upper] - im;
                real[upper] += re;
                imaginary[upper] += im;
            }
        }
    }

    private void reverseBits(double[] real, double[] imaginary) {
        int shift = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            int j = size == 1 ? 0 : Integer.reverse(i) >>> shift;
            if (i < j) {
                swap(real, i, j);
                swap(imaginary, i, j);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }
}
