package org.cyclotron.gui;

import java.math.BigInteger;
import java.util.List;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.polynomial.Order;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Certainty;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.cycle.Verification;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;

/** Registers of known structure for tests of the window. */
public final class SampleRegisters {
    private static final PrimeField GF2 = new PrimeField(2);

    private SampleRegisters() {}

    /** The singular register x^2 (x^2+x+1)^2 (x^4+x+1): 1,024 states, tails of two steps. */
    public static Lfsr tails() {
        return new Lfsr(GF2, 0, 0, 1, 1, 1, 1, 0, 1, 1, 0);
    }

    public static List<RegisterListItem> items() {
        return List.of(
                analysed(1, "toy-4", trinomialSum(4, 1), 15),
                analysed(2, "crc-8", trinomialSum(8, 4, 3, 2), 255),
                singular(3, "tails-10"),
                analysed(4, "original-12", trinomialSum(12, 6, 4, 1), 4095),
                RegisterListItem.of(5, "no-name", trinomialSum(20, 19, 4, 3)).running(),
                RegisterListItem.of(6, null, trinomialSum(14, 10, 6, 1)),
                failed(7, "a-register-with-a-very-long-name-indeed", trinomialSum(16, 12, 3, 1)),
                large(8, "big-61", trinomialSum(61, 5, 2, 1)));
    }

    /** x^degree plus these powers plus 1, over GF(2). */
    public static Lfsr trinomialSum(int degree, int... powers) {
        Polynomial sum = Polynomial.monomial(GF2, 1, degree).add(Polynomial.one(GF2));
        for (int power : powers) {
            sum = sum.add(Polynomial.monomial(GF2, 1, power));
        }
        return Lfsr.ofCharacteristic(sum);
    }

    private static RegisterListItem analysed(int number, String name, Lfsr lfsr, long order) {
        return RegisterListItem.of(number, name, lfsr)
                .with(new RegisterAnalysis(primitive(lfsr, BigInteger.valueOf(order)), verified(lfsr, order + 1)));
    }

    private static RegisterListItem large(int number, String name, Lfsr lfsr) {
        BigInteger order = BigInteger.TWO.pow(lfsr.degree()).subtract(BigInteger.ONE);
        return RegisterListItem.of(number, name, lfsr)
                .with(new RegisterAnalysis(
                        primitive(lfsr, order), Verification.algebraicOnly(lfsr.stateCount(), "too large to walk")));
    }

    private static RegisterListItem failed(int number, String name, Lfsr lfsr) {
        Verification failure = new Verification(
                Verification.Status.FAILED,
                "bitmap",
                lfsr.stateCount(),
                BigInteger.TEN,
                BigInteger.TEN,
                "lengths sum to 10",
                List.of(CycleTerm.of(10, 1)));
        return RegisterListItem.of(number, name, lfsr)
                .with(new RegisterAnalysis(primitive(lfsr, BigInteger.valueOf(65535)), failure));
    }

    private static AlgebraicAnalysis primitive(Lfsr lfsr, BigInteger order) {
        return new AlgebraicAnalysis(
                lfsr,
                List.of(new RegisterFactor(lfsr.characteristicPolynomial(), 1, Order.exact(order, true))),
                Order.exact(order, true),
                0,
                true,
                Certainty.YES,
                false,
                lfsr.stateCount(),
                new CycleStructure(List.of(CycleTerm.of(1, 1), new CycleTerm(order, BigInteger.ONE, null))),
                null,
                List.of());
    }

    private static RegisterListItem singular(int number, String name) {
        AlgebraicAnalysis algebra = new AlgebraicAnalysis(
                tails(),
                List.of(),
                Order.exact(BigInteger.valueOf(30), true),
                2,
                false,
                Certainty.NO,
                false,
                BigInteger.valueOf(256),
                new CycleStructure(List.of(
                        CycleTerm.of(1, 1),
                        CycleTerm.of(3, 1),
                        CycleTerm.of(6, 2),
                        CycleTerm.of(15, 4),
                        CycleTerm.of(30, 6))),
                null,
                List.of(new TailLevel(1, BigInteger.valueOf(256)), new TailLevel(2, BigInteger.valueOf(512))));
        return RegisterListItem.of(number, name, tails()).with(new RegisterAnalysis(algebra, verified(tails(), 1024)));
    }

    private static Verification verified(Lfsr lfsr, long states) {
        return new Verification(
                Verification.Status.VERIFIED,
                "bitmap",
                lfsr.stateCount(),
                BigInteger.valueOf(states),
                BigInteger.valueOf(states),
                null,
                null);
    }
}
