package org.cyclotron.report.result;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.ModulusText;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.AnalysisWords;
import org.cyclotron.report.Figures;
import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.StateText;
import org.cyclotron.report.document.Block;
import org.jspecify.annotations.Nullable;

/** A register in names and values. */
final class RegisterFacts {
    /** A reader gives up beyond so many terms. */
    private static final int MOST_TERMS = 64;
    /** And beyond so many characters. */
    private static final int MOST_CHARACTERS = 600;

    private RegisterFacts() {}

    static List<Block.Fact> of(AnalyzedRegister register) {
        AlgebraicAnalysis algebra = register.analysis().algebra();
        Lfsr lfsr = algebra.lfsr();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.words("Field", field(lfsr.field())));
        facts.add(Block.Fact.figure("Degree", String.valueOf(lfsr.degree())));
        facts.add(Block.Fact.figure(
                "Characteristic polynomial", PolynomialText.abridged(lfsr.characteristicPolynomial(), MOST_TERMS)));
        facts.add(
                Block.Fact.figure("Coefficients", StateText.abridged(StateText.elements(lfsr.row()), MOST_CHARACTERS)));
        facts.add(Block.Fact.words("Kind", AnalysisWords.kind(algebra)));
        facts.add(Block.Fact.figure("Order", AnalysisWords.order(algebra)));
        facts.add(Block.Fact.figure("States", exact(lfsr.stateCount())));
        facts.add(Block.Fact.figure("States on cycles", exact(algebra.cyclicStates())));
        if (algebra.singular()) {
            facts.add(Block.Fact.figure("Pre-period", String.valueOf(algebra.preperiod())));
        }
        facts.addAll(cycles(register.analysis().structure()));
        return facts;
    }

    /** Every digit; a large power is named as one first, such as {@code 2⁴⁰ = 1,099,511,627,776}. */
    private static String exact(BigInteger n) {
        String full = Figures.full(n);
        String shown = Figures.count(n);
        return shown.equals(full) || shown.contains(" × ") ? full : shown + " = " + full;
    }

    private static String field(FiniteField field) {
        long @Nullable [] modulus = field.modulus();
        return modulus == null ? field.name() : field.name() + ", modulus " + ModulusText.format(modulus);
    }

    private static List<Block.Fact> cycles(@Nullable CycleStructure structure) {
        if (structure == null) {
            return List.of(Block.Fact.words("Cycles", "not known"));
        }
        BigInteger longest = structure.longest();
        return List.of(
                Block.Fact.figure("Cycles", Figures.full(structure.cycles())),
                Block.Fact.figure("Longest cycle", Figures.full(longest)));
    }
}
