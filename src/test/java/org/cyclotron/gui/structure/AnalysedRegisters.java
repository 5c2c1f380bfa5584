package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Registers with their real analyses, for tests of the Structure workspace. */
final class AnalysedRegisters {
    private static final FiniteField GF2 = FiniteFields.of(2);

    private AnalysedRegisters() {}

    /** x^2 (x^2+x+1)^2 (x^4+x+1): tails of two steps, cycles of 1, 3, 6, 15 and 30 states. */
    static RegisterListItem tails() {
        return analysed(1, "tails-10", SampleRegisters.tails());
    }

    /** x^12+x^6+x^4+x+1, primitive. */
    static RegisterListItem primitive() {
        return analysed(2, "primitive-12", SampleRegisters.trinomialSum(12, 6, 4, 1));
    }

    /** Twelve cells, reducible: twelve lengths. */
    static RegisterListItem manyLengths() {
        return analysed(3, "original-12", new Lfsr(GF2, 1, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0));
    }

    /** Degree 521, a Mersenne exponent times small factors: figures of 160 digits. */
    static RegisterListItem huge() {
        Polynomial trinomial = SampleRegisters.trinomialSum(521, 32).characteristicPolynomial();
        Polynomial square =
                SampleRegisters.trinomialSum(3, 1).characteristicPolynomial().power(2);
        return analysed(4, "mersenne-521", Lfsr.ofCharacteristic(trinomial.multiply(square)));
    }

    /** Over GF(9): (x+4)(x+7) and a quadratic. */
    static RegisterListItem overGf9() {
        return analysed(5, "gf9", new Lfsr(FiniteFields.of(9), 3, 0, 1));
    }

    /** x^40 + 1 = (x+1)^8 (x^4+x^3+x^2+x+1)^8: 2.7 · 10^10 cycles and more. */
    static RegisterListItem manyCycles() {
        return analysed(
                6,
                "circulating-40",
                SampleRegisters.trinomialSum(40),
                AnalysisOptions.standard().withoutWalking());
    }

    /** A degree whose group order is not factored with so little work: the order is only bounded. */
    static RegisterListItem unknownOrder() {
        Lfsr lfsr = SampleRegisters.trinomialSum(503, 3);
        FactoringBudget none = FactoringBudget.trialDivision(1000);
        RegisterAnalysis analysis = new RegisterAnalysis(
                AlgebraicAnalyzer.analyze(lfsr, none, Cancellation.NONE),
                Verification.algebraicOnly(lfsr.stateCount(), "too large to walk"));
        return RegisterListItem.of(7, "unfactored-503", lfsr).with(analysis);
    }

    /** The tails register with a walk that says otherwise. */
    static RegisterListItem failed() {
        RegisterAnalysis right = tails().analysis();
        Verification wrong = new Verification(
                Verification.Status.FAILED,
                "bitmap",
                BigInteger.valueOf(1024),
                BigInteger.valueOf(1024),
                BigInteger.valueOf(1024),
                "cycles of length 15: algebra gives 4, walking 2",
                List.of(
                        CycleTerm.of(1, 1),
                        CycleTerm.of(3, 1),
                        CycleTerm.of(6, 2),
                        CycleTerm.of(15, 2),
                        CycleTerm.of(30, 7)));
        return RegisterListItem.of(8, "broken-10", SampleRegisters.tails())
                .with(new RegisterAnalysis(right.algebra(), wrong));
    }

    static RegisterListItem notAnalysed() {
        return RegisterListItem.of(9, "waiting", SampleRegisters.trinomialSum(14, 10, 6, 1));
    }

    /** x^3 (x^2+x+1)^2 (x^9+x^4+1): too many states to be drawn singly, short cycles and long ones, tails of three steps. */
    static RegisterListItem sampled() {
        Polynomial x = Polynomial.x(GF2);
        Polynomial square =
                SampleRegisters.trinomialSum(2, 1).characteristicPolynomial().power(2);
        Polynomial nonic = SampleRegisters.trinomialSum(9, 4).characteristicPolynomial();
        return analysed(
                10,
                "sampled-16",
                Lfsr.ofCharacteristic(x.power(3).multiply(square).multiply(nonic)));
    }

    static List<RegisterListItem> all() {
        return List.of(
                tails(),
                primitive(),
                manyLengths(),
                huge(),
                overGf9(),
                manyCycles(),
                unknownOrder(),
                failed(),
                notAnalysed());
    }

    static RegisterListItem analysed(int number, String name, Lfsr lfsr) {
        return analysed(number, name, lfsr, AnalysisOptions.standard());
    }

    private static RegisterListItem analysed(int number, String name, Lfsr lfsr, AnalysisOptions options) {
        return RegisterListItem.of(number, name, lfsr)
                .with(RegisterAnalyzer.analyze(lfsr, options, Progress.NONE, Cancellation.NONE));
    }
}
