package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cyclotron.sequence.Autocorrelation;
import org.cyclotron.sequence.LinearComplexityProfile;
import org.cyclotron.sequence.RunLengths;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SymbolCounts;
import org.jspecify.annotations.Nullable;

/** The tables of a sequence. Expectations and values that are no integers have nine significant digits. */
public final class SequenceTables {
    /** Fields up to this order have a column an element in the table of runs. */
    private static final int MOST_COLUMNS = 16;

    private static final MathContext NINE_DIGITS = new MathContext(9);

    private SequenceTables() {}

    /** The heading of the elements themselves, with some of them as rows. */
    public static Table elements(List<List<@Nullable Object>> rows) {
        return new Table("sequence", "Sequence", List.of(number("t", "t"), number("element", "s(t)")), rows);
    }

    /** An element. */
    public static List<@Nullable Object> element(long t, long element) {
        return Arrays.asList(t, element);
    }

    /** One row an element that occurs. */
    public static Table balance(SymbolCounts counts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        counts.counts().forEach((symbol, count) -> rows.add(Arrays.asList(symbol, count, decimal(counts.expected()))));
        return new Table(
                "balance",
                "Balance",
                List.of(number("element", "Element"), number("count", "Count"), number("expected", "Expected")),
                rows);
    }

    /** One row a length of runs, up to the longest. Over small fields with a column an element. */
    public static Table runs(RunLengths runs) {
        List<Table.Column> columns = new ArrayList<>(
                List.of(number("length", "Length"), number("runs", "Runs"), number("expected", "Expected")));
        boolean apart = runs.fieldOrder() <= MOST_COLUMNS;
        for (int symbol = 0; apart && symbol < runs.fieldOrder(); symbol++) {
            columns.add(number("of-" + symbol, "of " + symbol));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RunLengths.Row run : runs.rows()) {
            List<@Nullable Object> row =
                    new ArrayList<>(Arrays.asList(run.length(), run.count(), decimal(runs.expected(run.length()))));
            if (apart) {
                Arrays.stream(run.bySymbol()).forEach(row::add);
            }
            rows.add(row);
        }
        return new Table("runs", "Runs", columns, rows);
    }

    /** Balance and runs in one: what stands behind the first two postulates. */
    public static Table statistics(SequenceAnalysis analysis) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        balance(analysis.counts())
                .rows()
                .forEach(row -> rows.add(Arrays.asList("count", row.get(0), null, row.get(1), row.get(2))));
        runs(analysis.runs())
                .rows()
                .forEach(row -> rows.add(Arrays.asList("runs", null, row.get(0), row.get(1), row.get(2))));
        return new Table(
                "statistics",
                "Balance and runs",
                List.of(
                        text("figure", "Figure"),
                        number("element", "Element"),
                        number("length", "Length"),
                        number("observed", "Observed"),
                        number("expected", "Expected")),
                rows);
    }

    /** The heading of the autocorrelation: there may be more rows than one would keep as a table. */
    public static Table autocorrelationHeading() {
        return new Table(
                "autocorrelation",
                "Autocorrelation",
                List.of(
                        number("shift", "Shift"),
                        number("pairs", "Pairs"),
                        number("real", "Real part"),
                        number("imaginary", "Imaginary part"),
                        number("normalised", "Real part / pairs")),
                List.of());
    }

    /** One row a known shift, made as it is read. */
    public static Iterable<List<@Nullable Object>> autocorrelationRows(Autocorrelation values) {
        return () -> IntStream.range(0, values.size())
                .mapToObj(i -> Arrays.<@Nullable Object>asList(
                        values.shift(i),
                        values.pairs(i),
                        decimal(values.real(i)),
                        decimal(values.imaginary(i)),
                        decimal(values.normalised(i))))
                .iterator();
    }

    /** One row a jump of the linear complexity. */
    public static Table complexity(LinearComplexityProfile profile) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (LinearComplexityProfile.Jump jump : profile.jumps()) {
            rows.add(Arrays.asList(jump.elements(), jump.complexity(), decimal(jump.elements() / 2.0)));
        }
        return new Table(
                "linear-complexity",
                "Linear-complexity profile",
                List.of(
                        number("elements", "Elements"),
                        number("complexity", "Linear complexity"),
                        number("half", "Elements / 2")),
                rows);
    }

    /** One row a postulate. */
    public static Table postulates(SequenceAnalysis analysis) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PostulateText postulate : PostulateText.of(analysis)) {
            rows.add(Arrays.asList(
                    postulate.name(),
                    postulate.verdict().name().toLowerCase(Locale.ROOT),
                    postulate.figures(),
                    postulate.statement()));
        }
        return new Table(
                "postulates",
                "Golomb's postulates",
                List.of(
                        text("postulate", "Postulate"),
                        text("verdict", "Verdict"),
                        text("figures", "Figures"),
                        text("statement", "Statement")),
                rows);
    }

    /** A whole number as one, another with nine significant digits. */
    public static Object decimal(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return (long) value;
        }
        return new BigDecimal(value).round(NINE_DIGITS).doubleValue();
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
