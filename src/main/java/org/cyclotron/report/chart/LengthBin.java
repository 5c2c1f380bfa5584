package org.cyclotron.report.chart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.report.Figures;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * The cycles whose length lies in a range.
 *
 * @param from the least length in the bin
 * @param to the greatest length in the bin, equal to {@code from} where the bin holds one length
 * @param cycles how many cycles there are of these lengths; may be 0 in a range
 * @param label what stands below the bar
 */
public record LengthBin(BigInteger from, BigInteger to, BigInteger cycles, String label) {
    /**
     * The bins of a structure: one for each length where they are at most {@code most}, and otherwise ranges 2^(wk) &le;
     * length &lt; 2^(w(k+1)), w the least whole number for which at most {@code most} bins are needed.
     *
     * @param most at least 2
     */
    public static List<LengthBin> of(CycleStructure structure, int most) {
        if (most < 2) {
            throw new IllegalArgumentException("a histogram needs at least two bins, not " + most);
        }
        return structure.terms().size() <= most ? single(structure) : ranges(structure, most);
    }

    /** The bins as a table. */
    public static Table table(List<LengthBin> bins) {
        List<Table.Column> columns = List.of(
                new Table.Column("from", "Least length", true),
                new Table.Column("to", "Greatest length", true),
                new Table.Column("cycles", "Cycles", true));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LengthBin bin : bins) {
            rows.add(Arrays.asList(bin.from(), bin.to(), bin.cycles()));
        }
        return new Table("lengths", "Cycles by length", columns, rows);
    }

    private static List<LengthBin> single(CycleStructure structure) {
        return structure.terms().stream()
                .map(t -> new LengthBin(t.length(), t.length(), t.count(), label(t.length())))
                .toList();
    }

    /** The length, which may be broken before a sign but not behind it: {@code 4.81} over {@code ×10⁶}. */
    private static String label(BigInteger length) {
        return Figures.count(length).replaceAll("([×−-]) ", "$1");
    }

    private static List<LengthBin> ranges(CycleStructure structure, int most) {
        int lowest = structure.terms().getFirst().length().bitLength() - 1;
        int highest = structure.longest().bitLength() - 1;
        int width = 1;
        while (highest / width - lowest / width + 1 > most) {
            width++;
        }
        List<LengthBin> bins = new ArrayList<>();
        for (int k = lowest / width; k <= highest / width; k++) {
            bins.add(range(structure, k * width, (k + 1) * width));
        }
        return bins;
    }

    private static LengthBin range(CycleStructure structure, int fromBit, int toBit) {
        BigInteger from = BigInteger.TWO.pow(fromBit);
        BigInteger beyond = BigInteger.TWO.pow(toBit);
        BigInteger cycles = structure.terms().stream()
                .filter(t -> t.length().compareTo(from) >= 0 && t.length().compareTo(beyond) < 0)
                .map(CycleTerm::count)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new LengthBin(from, beyond.subtract(BigInteger.ONE), cycles, "≥ 2" + Figures.superscript(fromBit));
    }
}
