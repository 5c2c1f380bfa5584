package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cyclotron.cycle.CycleExpectation;
import org.cyclotron.cycle.CycleStatistics;
import org.cyclotron.cycle.CycleStructure;
import org.jspecify.annotations.Nullable;

/** The statistics of a cycle structure against theory. Stateless. */
public final class StatisticRows {
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal WHOLE_FROM = BigDecimal.valueOf(1000);
    private static final String NONE = "–";

    private StatisticRows() {}

    /** The rows, always the same ones. */
    public static List<StatisticRow> of(CycleStructure structure) {
        CycleStatistics here = CycleStatistics.of(structure);
        CycleExpectation primitive = CycleExpectation.primitive(here.states().max(BigInteger.TWO));
        CycleExpectation random = CycleExpectation.randomPermutation(here.states());
        CycleStatistics.Distribution cycle = here.byCycle();
        CycleStatistics.Distribution state = here.byState();
        return List.of(
                row(
                        "cycles",
                        "How many cycles there are, the zero state's included",
                        narrow(here.cycles()),
                        primitive,
                        random,
                        CycleExpectation::cycles),
                alone("mean, cycles", "The mean length of a cycle, every cycle counting once", text(cycle.mean())),
                alone(
                        "median, cycles",
                        "The least length that half of the cycles do not exceed",
                        narrow(cycle.median())),
                alone(
                        "variance, cycles",
                        "The mean square deviation of the lengths, every cycle counting once",
                        text(cycle.variance())),
                row(
                        "mean, states",
                        "The mean length of the cycle of a state chosen at random",
                        text(state.mean()),
                        primitive,
                        random,
                        CycleExpectation::meanLengthByState),
                alone(
                        "median, states",
                        "The least length that the cycles of half of the states do not exceed",
                        narrow(state.median())),
                alone(
                        "variance, states",
                        "The mean square deviation of the lengths, every state counting with its cycle",
                        text(state.variance())),
                new StatisticRow(
                        "share of longest",
                        "The share of the states on cycles that lie on cycles of the greatest length",
                        percent(here.longestShare().doubleValue()),
                        percent(primitive.longestShare()),
                        percent(random.longestShare())));
    }

    /** A figure about which theory is silent here. */
    private static StatisticRow alone(String name, String meaning, String here) {
        return new StatisticRow(name, meaning, here, NONE, NONE);
    }

    /** Where the expectations come from. */
    public static String sources() {
        return "Primitive: " + CycleExpectation.primitive(BigInteger.TWO).source() + ".\nRandom permutation: "
                + CycleExpectation.randomPermutation(BigInteger.TWO).source() + ".";
    }

    /** The rows as a table for export. */
    public static Table table(List<StatisticRow> rows) {
        return new Table(
                "statistics",
                "Statistics",
                List.of(
                        new Table.Column("figure", "Figure", false),
                        new Table.Column("register", "This register", true),
                        new Table.Column("primitive", "Primitive", true),
                        new Table.Column("random", "Random permutation", true)),
                rows.stream()
                        .map(row ->
                                Arrays.<@Nullable Object>asList(row.name(), row.here(), row.primitive(), row.random()))
                        .toList());
    }

    private static StatisticRow row(
            String name,
            String meaning,
            String here,
            CycleExpectation primitive,
            CycleExpectation random,
            ToDoubleFunction<CycleExpectation> figure) {
        return new StatisticRow(
                name, meaning, here, text(figure.applyAsDouble(primitive)), text(figure.applyAsDouble(random)));
    }

    /** Without spaces round the sign of multiplication: columns are narrow. */
    private static String narrow(BigInteger value) {
        return Figures.count(value).replace(" × ", "×");
    }

    private static String percent(double share) {
        // A share just below the whole must not be rounded to it.
        return share < 1 && share > 0.9995 ? "> 99.9 %" : Figures.significant(share * 100) + " %";
    }

    private static String text(double value) {
        return Double.isFinite(value) ? text(BigDecimal.valueOf(value)) : "> 10" + Figures.superscript(308);
    }

    private static String text(BigDecimal value) {
        if (value.compareTo(LARGE) > 0) {
            return narrow(value.toBigInteger());
        }
        return value.compareTo(WHOLE_FROM) >= 0
                ? Figures.count(value.setScale(0, RoundingMode.HALF_EVEN).toBigIntegerExact())
                : Figures.significant(value.doubleValue());
    }
}
