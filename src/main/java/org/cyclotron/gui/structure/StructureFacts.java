package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.StateText;
import org.cyclotron.report.StatisticRow;
import org.cyclotron.report.StatisticRows;
import org.jspecify.annotations.Nullable;

/**
 * Everything the workspace shows of an analysed register except its states. Immutable.
 *
 * @param structure the structure by algebra, or by walking where algebra has none; null where neither has one
 * @param structureText written as {@code 1×1 + 15×1}, abridged
 * @param missing why algebra gives no structure; null where it does
 * @param failure null unless the check failed
 */
record StructureFacts(
        RegisterAnalysis analysis,
        Headline headline,
        List<FactFigure> figures,
        List<FactorRow> factors,
        List<CycleRow> cycles,
        @Nullable CycleStructure structure,
        String structureText,
        @Nullable String missing,
        List<StatisticRow> statistics,
        @Nullable FailedCheck failure) {
    private static final int SHOWN_TERMS = 9;
    private static final int TERMS_IN_FULL = 40;
    private static final int SMALL_DEGREE = 256;
    private static final int FEW_TERMS = 64;

    /** The facts of an analysed register. Some milliseconds for large degrees or thousands of terms. */
    static StructureFacts of(RegisterListItem item, RegisterAnalysis analysis) {
        AlgebraicAnalysis algebra = analysis.algebra();
        CycleStructure structure = analysis.structure();
        return new StructureFacts(
                analysis,
                headline(item, analysis),
                FactFigures.of(analysis, structure),
                algebra.factors().stream().map(FactorRow::of).toList(),
                structure == null ? List.of() : CycleRows.of(analysis, structure),
                structure,
                structure == null ? "" : text(structure.terms(), SHOWN_TERMS),
                algebra.structureReason(),
                structure == null ? List.of() : StatisticRows.of(structure),
                failure(analysis));
    }

    /** Whether the facts take no time worth a background task. */
    static boolean isQuick(RegisterAnalysis analysis) {
        CycleStructure structure = analysis.structure();
        return analysis.algebra().lfsr().degree() <= SMALL_DEGREE
                && (structure == null || structure.terms().size() <= FEW_TERMS);
    }

    /** Written as {@code 1×1 + 15×1}, with so many terms and then their number. */
    static String text(List<CycleTerm> terms, int most) {
        List<String> words = new ArrayList<>();
        for (CycleTerm term : terms.subList(0, Math.min(most, terms.size()))) {
            words.add(Figures.count(term.length()) + "×" + Figures.count(term.count()));
        }
        int left = terms.size() - words.size();
        return String.join(" + ", words) + (left > 0 ? " + … " + left + " more" : "");
    }

    private static Headline headline(RegisterListItem item, RegisterAnalysis analysis) {
        AlgebraicAnalysis algebra = analysis.algebra();
        List<String> chips = new ArrayList<>();
        chips.add(item.kind().label());
        if (algebra.lfsr().field().order() != 2) {
            chips.add(algebra.lfsr().field().name());
        }
        if (algebra.selfReciprocal()) {
            chips.add("self-reciprocal");
        }
        RegisterStatus status = RegisterStatus.of(analysis.verification());
        return new Headline(
                item.name(),
                PolynomialText.abridged(algebra.lfsr().characteristicPolynomial(), SHOWN_TERMS),
                LongText.of(PolynomialText.abridged(algebra.lfsr().characteristicPolynomial(), LongText.MOST_TERMS)),
                chips,
                status,
                status.label(),
                verdict(analysis.verification()));
    }

    private static String verdict(Verification check) {
        return switch (check.status()) {
            case VERIFIED ->
                "Algebra and walking agree on every cycle: " + Figures.full(check.statesCovered())
                        + (check.walkedEveryState()
                                ? " states walked with the method " + check.method()
                                : " states accounted for by sections");
            case ASSISTED ->
                "The walk used lengths known from algebra, so both agree but are not independent. " + reason(check);
            case ALGEBRAIC_ONLY -> "Not checked by walking: " + reason(check);
            case FAILED -> "Algebra and walking disagree: " + reason(check);
        };
    }

    private static String reason(Verification check) {
        return check.reason() == null ? "" : LongText.of(check.reason());
    }

    private static @Nullable FailedCheck failure(RegisterAnalysis analysis) {
        Verification check = analysis.verification();
        if (check.status() != Verification.Status.FAILED) {
            return null;
        }
        CycleStructure algebra = analysis.algebra().structure();
        String byAlgebra = algebra == null
                ? "order divides " + Figures.count(analysis.algebra().order().divides())
                : FactFigures.cycles(algebra.cycles()) + ", " + text(algebra.terms(), 6);
        List<CycleTerm> terms = check.walked() == null ? List.of() : check.walked();
        BigInteger walkedCycles = terms.stream().map(CycleTerm::count).reduce(BigInteger.ZERO, BigInteger::add);
        String byWalk = FactFigures.cycles(walkedCycles) + (terms.isEmpty() ? "" : ", " + text(terms, 6));
        String reason = reason(check);
        return new FailedCheck(
                "Verification failed: " + (reason.isEmpty() ? "algebra and walking disagree" : reason),
                "Algebra: " + byAlgebra + "\nWalk (" + (check.method() == null ? "method not named" : check.method())
                        + "): " + byWalk,
                "One of the two answers is wrong, so use neither. Analyse again with another kernel and report the row.",
                details(analysis, byAlgebra, terms));
    }

    private static String details(RegisterAnalysis analysis, String byAlgebra, List<CycleTerm> walked) {
        Verification check = analysis.verification();
        return "register %s%nalgebra: %s%nwalk: %s%nstates expected %s, covered %s, stepped %s%nreason: %s"
                .formatted(
                        StateText.abridged(analysis.algebra().lfsr().toString(), 4000),
                        byAlgebra,
                        text(walked, TERMS_IN_FULL),
                        check.statesExpected(),
                        check.statesCovered(),
                        check.statesStepped(),
                        check.reason());
    }
}
