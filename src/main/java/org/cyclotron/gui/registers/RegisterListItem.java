package org.cyclotron.gui.registers;

import java.math.BigInteger;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.cyclotron.report.RegisterKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of registers.
 *
 * @param number the place in the file, from 1, counting rows that could not be read
 * @param name its name in the file; where it has none, {@code row} and the number
 * @param analysis what is known of it, or null
 */
public record RegisterListItem(
        int number,
        String name,
        Lfsr lfsr,
        RegisterStatus status,
        @Nullable RegisterAnalysis analysis) {

    /** What fits into the narrow list. */
    private static final int LONGEST_IN_SHORT = 10;

    /** A register that has not been analysed. */
    public static RegisterListItem of(int number, @Nullable String name, Lfsr lfsr) {
        String shown = name == null || name.isBlank() ? "row " + number : name;
        return new RegisterListItem(number, shown, lfsr, RegisterStatus.NOT_ANALYSED, null);
    }

    /** The same register while it is being analysed. */
    public RegisterListItem running() {
        return new RegisterListItem(number, name, lfsr, RegisterStatus.RUNNING, analysis);
    }

    /** The same register while nothing is done with it. */
    public RegisterListItem idle() {
        RegisterStatus settled =
                analysis == null ? RegisterStatus.NOT_ANALYSED : RegisterStatus.of(analysis.verification());
        return new RegisterListItem(number, name, lfsr, settled, analysis);
    }

    /** The same register with its analysis. */
    public RegisterListItem with(RegisterAnalysis result) {
        return new RegisterListItem(number, name, lfsr, RegisterStatus.of(result.verification()), result);
    }

    public RegisterKind kind() {
        return analysis == null ? RegisterKind.UNKNOWN : RegisterKind.of(analysis.algebra());
    }

    /** The order of a nonsingular register as shown; a dash for singular ones, which have none. */
    public String orderText() {
        if (analysis == null) {
            return status == RegisterStatus.RUNNING ? "…" : "";
        }
        Order order = analysis.algebra().order();
        if (analysis.algebra().singular()) {
            return "–";
        }
        return order.isExact() ? Figures.count(order.value()) : "| " + Figures.count(order.divides());
    }

    /** The order where room is short: a rounded power of ten for long figures, a word where it is only bounded. */
    public String orderInShort() {
        if (analysis == null || analysis.algebra().singular()) {
            return orderText();
        }
        Order order = analysis.algebra().order();
        if (!order.isExact()) {
            return "bounded";
        }
        String text = Figures.count(order.value());
        return text.length() <= LONGEST_IN_SHORT ? text : "≈ " + Figures.compact(order.value());
    }

    /** The order with every digit, in words where it is not exactly known. */
    public String orderInFull() {
        if (analysis == null) {
            return "not analysed";
        }
        Order order = analysis.algebra().order();
        String subject = analysis.algebra().singular() ? "order of the periodic part " : "order ";
        return order.isExact()
                ? subject + Figures.full(order.value())
                : subject + "not known exactly: a multiple of " + Figures.full(order.multipleOf()) + " that divides "
                        + Figures.full(order.divides());
    }

    /** By what the order column sorts: the greatest the order can be, 0 where nothing is known. */
    public BigInteger orderForSorting() {
        return analysis == null ? BigInteger.ZERO : analysis.algebra().order().divides();
    }
}
