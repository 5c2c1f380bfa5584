package org.cyclotron.benchmark;

import java.math.BigInteger;

/**
 * A walk of all states of a register, timed.
 *
 * @param kernel how the states were walked, such as {@code word}, {@code bitmap} or {@code peer-c-bitmap}
 * @param register what was walked
 * @param threads at work, at least 1
 * @param states walked by all of them together; a scaling probe walks the space once on each thread
 * @param seconds the median of the runs that count
 * @param verified whether every run found the cycle structure that algebra gives
 */
public record BenchmarkRow(
        String kernel, BenchmarkRegister register, int threads, BigInteger states, double seconds, boolean verified)
        implements BenchmarkResult {
    @Override
    public String name() {
        return name(kernel, register, threads);
    }

    static String name(String kernel, BenchmarkRegister register, int threads) {
        return kernel + ", " + register.name() + ", " + threads + (threads == 1 ? " thread" : " threads");
    }

    /** The time for one state of the space. */
    public double nanosPerState() {
        return seconds * 1e9 / states.doubleValue();
    }
}
