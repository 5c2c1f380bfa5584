package org.cyclotron.performance;

import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.enumeration.Kernel;
import org.cyclotron.enumeration.Kernels;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Prints what the kernels take for each state, beside what they predict. Best of three rounds after a warm-up. */
public final class EnumerationFigures {
    private record Case(String name, Lfsr lfsr) {}

    private EnumerationFigures() {}

    /** Runs all cases; needs no arguments. */
    public static void main(String[] arguments) {
        System.out.printf("%-34s %-8s %14s %10s %10s%n", "register", "kernel", "states", "ns/state", "predicted");
        for (Case each : cases()) {
            for (Kernel kernel : Kernels.all()) {
                WalkPrediction prediction = kernel.predict(each.lfsr());
                if (prediction.feasible() && prediction.seconds() < 8) {
                    print(each, kernel, prediction);
                }
            }
        }
    }

    private static void print(Case each, Kernel kernel, WalkPrediction prediction) {
        double states = each.lfsr().stateCount().doubleValue();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < (prediction.seconds() > 1 ? 2 : 5); round++) {
            long start = System.nanoTime();
            kernel.walk(each.lfsr(), Progress.NONE, Cancellation.NONE);
            best = Math.min(best, (System.nanoTime() - start) / states);
        }
        System.out.printf(
                "%-34s %-8s %,14.0f %10.2f %10.2f%n",
                each.name(), kernel.id(), states, best, prediction.seconds() / states * 1e9);
    }

    private static List<Case> cases() {
        return List.of(
                new Case("GF(2) x^20+x^3+1", binary(20, 0, 3)),
                new Case("GF(2) x^24+x^7+x^2+x+1", binary(24, 0, 1, 2, 7)),
                new Case("GF(2) x^28+x^3+1", binary(28, 0, 3)),
                new Case("GF(2) x^20-1, short cycles", binary(20, 0)),
                new Case("GF(2) (x^2+x+1)^16", binary(32, 0, 16)),
                new Case("GF(2) x^36-1", binary(36, 0)),
                new Case("GF(2) x^4(x^16+x^5+x^3+x^2+1)", binary(20, 4, 6, 7, 9)),
                new Case("GF(2) x^10(x^2+1)", binary(12, 10)),
                new Case("GF(3) degree 13", new Lfsr(new PrimeField(3), 1, 0, 2, 1, 0, 0, 1, 0, 0, 0, 0, 2, 1)),
                new Case("GF(5) degree 9", new Lfsr(new PrimeField(5), 2, 0, 3, 1, 0, 0, 1, 0, 4)),
                new Case("GF(7) degree 7", new Lfsr(new PrimeField(7), 2, 0, 3, 1, 0, 6, 1)),
                new Case("GF(257) degree 2", new Lfsr(new PrimeField(257), 3, 5)),
                new Case("GF(257) degree 3", new Lfsr(new PrimeField(257), 3, 5, 7)),
                new Case("GF(65537) degree 1", new Lfsr(new PrimeField(65537), 3)));
    }

    private static Lfsr binary(int degree, int... taps) {
        FiniteField field = new PrimeField(2);
        long[] row = new long[degree];
        for (int tap : taps) {
            row[tap] = 1;
        }
        return new Lfsr(field, row);
    }
}
