package org.cyclotron.lfsr.csv;

/**
 * What a file may hold at most, so that it fits in memory. A file beyond the bytes, lines or coefficients in all is
 * refused whole; a row beyond the coefficients of a row is a problem.
 *
 * @param bytes the size of the file, in bytes
 * @param lines the number of lines
 * @param coefficientsPerRow the length of a register
 * @param coefficients the lengths of all registers together; each coefficient takes eight bytes
 */
public record LfsrFileLimits(long bytes, int lines, int coefficientsPerRow, long coefficients) {
    /** 64 MiB, a million lines, registers of 100,000 cells, 16 Mi coefficients: about half a gigabyte of memory. */
    public static final LfsrFileLimits DEFAULT = new LfsrFileLimits(64L << 20, 1_000_000, 100_000, 16L << 20);

    public LfsrFileLimits {
        if (bytes < 1 || bytes > Integer.MAX_VALUE - 16 || lines < 1 || coefficientsPerRow < 1 || coefficients < 1) {
            throw new IllegalArgumentException("limits are positive, and less than 2 GiB");
        }
    }
}
