package org.cyclotron.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/** The tables of an analysis. A value that is not known is null. */
public final class AnalysisTables {
    private static final List<Table.Column> REGISTER_COLUMNS = List.of(
            number("line", "Line"),
            text("name", "Name"),
            text("field", "Field"),
            number("degree", "Degree"),
            text("row", "Coefficients"),
            text("characteristic", "Characteristic polynomial"),
            text("kind", "Kind"),
            number("order", "Order"),
            number("cycles", "Cycles"),
            number("longest", "Longest cycle"),
            number("preperiod", "Pre-period"),
            text("status", "Status"));

    private AnalysisTables() {}

    /** One row a register: what it is, its order, how many cycles it has, how that was checked. */
    public static Table registers(List<AnalyzedRegister> registers) {
        return listed(registers.stream()
                .map(register -> new ListedRegister(register.row(), register.analysis()))
                .toList());
    }

    /** The same where some registers have not been analysed: what is not known of them is null. */
    public static Table listed(List<ListedRegister> registers) {
        List<List<@Nullable Object>> rows =
                registers.stream().map(AnalysisTables::registerRow).toList();
        return new Table("registers", "Registers", REGISTER_COLUMNS, rows);
    }

    private static List<@Nullable Object> registerRow(ListedRegister register) {
        Lfsr lfsr = register.row().lfsr();
        List<@Nullable Object> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                register.row().line(),
                register.row().name(),
                lfsr.field().name(),
                lfsr.degree(),
                elements(lfsr.row()),
                lfsr.characteristicPolynomial().toString());
        @Nullable RegisterAnalysis analysis = register.analysis();
        cells.addAll(
                analysis == null ? Arrays.asList(null, null, null, null, null, "not-analysed") : findings(analysis));
        return cells;
    }

    private static List<@Nullable Object> findings(RegisterAnalysis analysis) {
        AlgebraicAnalysis algebra = analysis.algebra();
        @Nullable CycleStructure structure = algebra.structure();
        return Arrays.asList(
                RegisterKind.of(algebra).label(),
                exact(algebra.order()),
                structure == null ? null : structure.cycles(),
                structure == null ? null : structure.longest(),
                algebra.preperiod(),
                analysis.verification().status().id());
    }

    /** One row a factor of the characteristic polynomial. */
    public static Table factors(AlgebraicAnalysis algebra) {
        List<Table.Column> columns = List.of(
                text("factor", "Factor"),
                number("degree", "Degree"),
                number("multiplicity", "Multiplicity"),
                number("order", "Order"),
                number("divides", "Order divides"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RegisterFactor factor : algebra.factors()) {
            @Nullable Order order = factor.order();
            rows.add(Arrays.asList(
                    factor.polynomial().toString(),
                    factor.polynomial().degree(),
                    factor.multiplicity(),
                    order == null ? null : exact(order),
                    order == null ? null : order.divides()));
        }
        return new Table("factors", "Factors", columns, rows);
    }

    /** One row a term of the cycle structure, with the share of all states in percent. */
    public static Table cycles(AlgebraicAnalysis algebra) {
        List<Table.Column> columns = List.of(
                number("length", "Length"),
                number("count", "Cycles"),
                number("states", "States"),
                number("share", "Share of states, %"),
                text("representative", "Representative"));
        @Nullable CycleStructure structure = algebra.structure();
        List<CycleTerm> terms = structure == null ? List.of() : structure.terms();
        BigInteger all = algebra.lfsr().stateCount();
        List<List<@Nullable Object>> rows =
                terms.stream().map(term -> cycleRow(term, all)).toList();
        return new Table("cycles", "Cycle structure", columns, rows);
    }

    static List<@Nullable Object> cycleRow(CycleTerm term, BigInteger all) {
        return Arrays.asList(
                term.length(),
                term.count(),
                term.states(),
                percent(term.states(), all),
                elements(term.representative()));
    }

    /** One row a distance from the cycles; empty for nonsingular registers. */
    public static Table tails(AlgebraicAnalysis algebra) {
        List<Table.Column> columns = List.of(number("length", "Steps to the cycle"), number("states", "States"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (TailLevel level : algebra.tails()) {
            rows.add(Arrays.asList(level.length(), level.states()));
        }
        return new Table("tails", "Tails", columns, rows);
    }

    /** One row a problem of the file. */
    public static Table problems(List<RowProblem> problems) {
        List<Table.Column> columns = List.of(
                number("line", "Line"), number("column", "Column"), text("value", "Value"), text("reason", "Reason"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RowProblem problem : problems) {
            rows.add(Arrays.asList(problem.line(), problem.column(), problem.value(), problem.reason()));
        }
        return new Table("problems", "Rows that could not be read", columns, rows);
    }

    static @Nullable BigInteger exact(Order order) {
        return order.isExact() ? order.value() : null;
    }

    /** Field elements separated by commas, as in an LFSR file. */
    static @Nullable String elements(long @Nullable [] elements) {
        return elements == null ? null : StateText.elements(elements);
    }

    /** A share in percent to four decimals, as exact text. */
    static String percent(BigInteger part, BigInteger whole) {
        return new BigDecimal(part.multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(whole), 4, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Table.Column number(String id, String header) {
        return new Table.Column(id, header, true);
    }

    private static Table.Column text(String id, String header) {
        return new Table.Column(id, header, false);
    }
}
