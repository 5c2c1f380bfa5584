package org.cyclotron.enumeration;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.Lfsr;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A block of symbols in all lanes, without looking for marks: 256 times as many states as there are lanes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LanesBenchmark {
    private static final int DEGREE = 20;

    /** The number of elements. */
    @Param({"2", "3", "4", "5", "7", "8", "9", "11"})
    public int field;

    /** Coefficients that are not 0. */
    @Param({"4", "8"})
    public int taps;

    private Lanes lanes;

    /** Fills the lanes with random states of a random register. */
    @Setup
    public void fill() {
        Random random = new Random(field);
        FiniteField elements = FiniteFields.of(field);
        long[] row = new long[DEGREE];
        row[0] = 1;
        for (int left = taps - 1; left > 0; ) {
            int place = 1 + random.nextInt(DEGREE - 1);
            if (row[place] == 0) {
                row[place] = 1 + random.nextInt(field - 1);
                left--;
            }
        }
        lanes = Lanes.of(new Lfsr(elements, row));
        for (int lane = 0; lane < lanes.count(); lane++) {
            lanes.start(lane, random.longs(DEGREE, 0L, field).toArray());
        }
    }

    /** One block. */
    @Benchmark
    public long[] extend() {
        lanes.extend();
        lanes.shift();
        return lanes.occupied();
    }
}
