package org.cyclotron.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.Table;
import org.cyclotron.sequence.Autocorrelation;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive shifts and the range of the autocorrelation over the number of pairs at them.
 *
 * @param from the first shift, negative for the second half of a period
 * @param to the last one
 */
record ShiftBin(double from, double to, double least, double greatest) {
    /** Around the shift 0, symmetric, since C(&minus;&tau;) is the conjugate of C(&tau;). @param most bins */
    static List<ShiftBin> of(Autocorrelation values, int most) {
        int last = values.isComplete() ? values.periodic() ? values.size() / 2 : values.size() - 1 : values.size() - 1;
        List<ShiftBin> bins = new ArrayList<>();
        int width = Math.ceilDiv(2 * last + 1, most);
        for (int from = 1; from <= last; from += width) {
            bins.add(bin(values, from, Math.min(last, from + width - 1)));
        }
        List<ShiftBin> all = new ArrayList<>();
        for (ShiftBin bin : bins.reversed()) {
            all.add(new ShiftBin(-bin.to, -bin.from, bin.least, bin.greatest));
        }
        // The peak stands alone: it would hide what is beside it.
        all.add(bin(values, 0, 0));
        all.addAll(bins);
        return all;
    }

    private static ShiftBin bin(Autocorrelation values, int from, int to) {
        double least = values.normalised(from);
        double greatest = least;
        for (int i = from + 1; i <= to; i++) {
            least = Math.min(least, values.normalised(i));
            greatest = Math.max(greatest, values.normalised(i));
        }
        return new ShiftBin(values.shift(from), values.shift(to), least, greatest);
    }

    double middle() {
        return (from + to) / 2;
    }

    static Table table(List<ShiftBin> bins) {
        return new Table(
                "autocorrelation",
                "Autocorrelation over the number of pairs",
                List.of(
                        new Table.Column("from", "From shift", true),
                        new Table.Column("to", "To shift", true),
                        new Table.Column("least", "Least", true),
                        new Table.Column("greatest", "Greatest", true)),
                bins.stream()
                        .map(bin -> Arrays.<@Nullable Object>asList(
                                Math.round(bin.from()),
                                Math.round(bin.to()),
                                SequenceTables.decimal(bin.least()),
                                SequenceTables.decimal(bin.greatest())))
                        .toList());
    }
}
