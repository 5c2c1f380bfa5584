package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Certainty;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** The six figures of the tiles. */
final class FactFigures {
    private FactFigures() {}

    static List<FactFigure> of(RegisterAnalysis analysis, @Nullable CycleStructure structure) {
        AlgebraicAnalysis algebra = analysis.algebra();
        return List.of(
                states(algebra),
                new FactFigure(
                        "On cycles",
                        Figures.count(algebra.cyclicStates()),
                        LongText.of(Figures.full(algebra.cyclicStates())),
                        Figures.percent(algebra.cyclicStates(), algebra.lfsr().stateCount())),
                cycles(analysis, structure),
                longest(algebra, structure),
                order(algebra),
                tails(algebra));
    }

    /** Such as {@code 14 cycles}. */
    static String cycles(BigInteger count) {
        return Figures.count(count) + (count.equals(BigInteger.ONE) ? " cycle" : " cycles");
    }

    private static FactFigure states(AlgebraicAnalysis algebra) {
        BigInteger all = algebra.lfsr().stateCount();
        String power = algebra.lfsr().field().order()
                + Figures.superscript(algebra.lfsr().degree());
        String shown = Figures.count(all);
        return new FactFigure(
                "States", shown, LongText.of(Figures.full(all)), shown.equals(power) ? "qᵈ" : "= " + power);
    }

    private static FactFigure cycles(RegisterAnalysis analysis, @Nullable CycleStructure structure) {
        Verification check = analysis.verification();
        if (structure == null) {
            return new FactFigure("Cycles", "not known", "not known", "see the cycle table");
        }
        BigInteger count = structure.cycles();
        String figure = Figures.count(count);
        String context = switch (check.status()) {
            case VERIFIED -> "algebra " + figure + " = walk " + figure;
            case ASSISTED -> "walk had hints";
            case ALGEBRAIC_ONLY -> analysis.algebra().structure() == null ? "by walking only" : "by algebra only";
            case FAILED -> disagreement(figure, check);
        };
        return new FactFigure(
                "Cycles",
                figure,
                LongText.of(Figures.full(count)),
                context,
                check.status() == Verification.Status.FAILED);
    }

    private static String disagreement(String algebra, Verification check) {
        if (check.walked() == null) {
            return "algebra ≠ walk";
        }
        String walked =
                Figures.count(check.walked().stream().map(CycleTerm::count).reduce(BigInteger.ZERO, BigInteger::add));
        return walked.equals(algebra) ? "lengths differ" : "algebra " + algebra + " ≠ walk " + walked;
    }

    /** The order of the periodic part is the length of a longest cycle, whatever else is known. */
    private static FactFigure longest(AlgebraicAnalysis algebra, @Nullable CycleStructure structure) {
        if (structure == null && !algebra.order().isExact()) {
            Order order = algebra.order();
            return new FactFigure(
                    "Longest cycle", bound(order), OrderText.inFull("Length", order), "the order, only bounded");
        }
        BigInteger length = structure == null ? algebra.order().value() : structure.longest();
        return new FactFigure(
                "Longest cycle",
                Figures.count(length),
                LongText.of(Figures.full(length)),
                Figures.percent(length, algebra.cyclicStates()) + (algebra.singular() ? " of cyclic" : " of states"));
    }

    private static FactFigure order(AlgebraicAnalysis algebra) {
        Order order = algebra.order();
        String caption = algebra.singular() ? "Order, periodic part" : "Order of C";
        String context = algebra.singular() ? "C itself is singular" : certainty(algebra);
        String figure = order.isExact() ? Figures.count(order.value()) : bound(order);
        return new FactFigure(caption, figure, OrderText.inFull("Order", order), context);
    }

    private static String certainty(AlgebraicAnalysis algebra) {
        if (!algebra.order().isExact()) {
            return "not known exactly";
        }
        if (!algebra.order().proven()) {
            return "by probable primes";
        }
        return algebra.primitive() == Certainty.YES ? "qᵈ − 1: primitive" : "least n, Cⁿ = I";
    }

    private static String bound(Order order) {
        return "| " + Figures.count(order.divides());
    }

    private static FactFigure tails(AlgebraicAnalysis algebra) {
        BigInteger off = algebra.lfsr().stateCount().subtract(algebra.cyclicStates());
        String context = algebra.singular() ? Figures.count(off) + " states in tails" : "no tails";
        return new FactFigure(
                "Tail height",
                String.valueOf(algebra.preperiod()),
                Figures.full(BigInteger.valueOf(algebra.preperiod())),
                context);
    }
}
