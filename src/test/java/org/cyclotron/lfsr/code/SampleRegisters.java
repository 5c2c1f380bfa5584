package org.cyclotron.lfsr.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.ModulusSource;
import org.cyclotron.lfsr.Lfsr;

/** Registers over fields of every way of computing, with random rows and start states. */
final class SampleRegisters {
    /** A register, a start state of it, and a name for messages. */
    record Sample(String name, Lfsr lfsr, long[] start) {
        @Override
        public String toString() {
            return name;
        }
    }

    private SampleRegisters() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        FiniteField two = FiniteFields.of(2);
        for (int d : new int[] {1, 2, 4, 63, 64, 65, 100}) {
            all.add(random(two, d, false));
        }
        all.add(random(two, 9, true));
        all.add(new Sample("no coefficient at all", new Lfsr(two, new long[70]), ones(70)));
        FiniteField aes = FiniteFields.of(256, new long[] {1, 1, 0, 1, 1, 0, 0, 0, 1}, ModulusSource.USER);
        for (FiniteField field : List.of(
                FiniteFields.of(3),
                FiniteFields.of(4),
                FiniteFields.of(9),
                FiniteFields.of(11),
                FiniteFields.of(125),
                aes,
                FiniteFields.of(1L << 16),
                FiniteFields.of(2187),
                FiniteFields.of(2147483647L),
                FiniteFields.of(67_108_859L * 67_108_859L, new long[] {1, 0, 1}, ModulusSource.USER),
                FiniteFields.of(9_007_199_254_740_881L))) {
            all.add(random(field, 6, false));
        }
        all.add(random(FiniteFields.of(4), 5, true));
        all.add(random(FiniteFields.of(5), 1, true));
        return all;
    }

    private static Sample random(FiniteField field, int d, boolean singular) {
        long seed = field.order() + d;
        SplittableRandom random = new SplittableRandom(seed);
        long[] row = new long[d];
        Arrays.setAll(row, i -> random.nextInt(3) == 0 ? 0 : field.random(random));
        row[0] = singular ? 0 : 1 + random.nextLong(field.order() - 1);
        long[] start = new long[d];
        Arrays.setAll(start, i -> field.random(random));
        return new Sample(
                field.name() + ", " + d + " cells, seed " + seed + (singular ? ", singular" : ""),
                new Lfsr(field, row),
                start);
    }

    private static long[] ones(int d) {
        long[] ones = new long[d];
        Arrays.fill(ones, 1);
        return ones;
    }
}
