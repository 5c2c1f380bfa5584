package org.cyclotron.enumeration;

import java.util.concurrent.TimeUnit;
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

/** One step of a register, state by state: what the bitmap and the plain walk of segments pay. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepBenchmark {
    /** The number of elements. */
    @Param({"2", "3", "4", "9", "257"})
    public int field;

    private StateStep step;
    private long state;

    /** A register of about 2^20 states. */
    @Setup
    public void make() {
        long[] row = new long[(int) Math.round(20 / (Math.log(field) / Math.log(2)))];
        row[0] = 1;
        row[row.length - 1] = 1;
        step = StateStep.of(new Lfsr(FiniteFields.of(field), row));
        state = 1;
    }

    /** One step. */
    @Benchmark
    public long step() {
        state = step.next(state);
        return state;
    }
}
