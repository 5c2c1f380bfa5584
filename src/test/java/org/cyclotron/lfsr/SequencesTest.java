package org.cyclotron.lfsr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;

/** Output, jump, reciprocal and Galois form, each against stepping the register. */
class SequencesTest {
    private static final List<Long> ORDERS = List.of(2L, 3L, 4L, 5L, 9L, 2147483647L);

    /** Checks something on random registers and states over several fields. */
    private interface Property {
        void check(Lfsr lfsr, long[] state, SplittableRandom random, String seed);
    }

    private static void onRandomRegisters(Property property) {
        for (long order : ORDERS) {
            FiniteField field = FiniteFields.of(order);
            for (long seed = 1; seed <= 20; seed++) {
                SplittableRandom random = new SplittableRandom(seed);
                long[] row = randoms(field, 1 + random.nextInt(9), random);
                row[0] = random.nextInt(3) == 0 ? 0 : row[0];
                long[] state = randoms(field, row.length, random);
                property.check(new Lfsr(field, row), state, random, field.name() + ", seed " + seed);
            }
        }
    }

    private static long[] randoms(FiniteField field, int count, SplittableRandom random) {
        long[] values = new long[count];
        Arrays.setAll(values, i -> field.random(random));
        return values;
    }

    private static long[] stepped(Lfsr lfsr, long[] state, int steps) {
        long[] moved = state.clone();
        for (int i = 0; i < steps; i++) {
            lfsr.step(moved);
        }
        return moved;
    }

    @Test
    void theOutputIsTheFirstCellOfEveryStateInTurn() {
        onRandomRegisters((lfsr, state, random, seed) -> {
            long[] moving = state.clone();
            SequenceOutput output = new SequenceOutput(lfsr, state);
            for (int t = 0; t < 30; t++) {
                assertThat(output.state()).as(seed).containsExactly(moving);
                assertThat(output.nextLong()).as(seed).isEqualTo(lfsr.step(moving));
            }
            assertThat(SequenceOutput.stream(lfsr, state).limit(30).toArray())
                    .as(seed)
                    .containsExactly(SequenceOutput.first(lfsr, state, 30));
        });
    }

    @Test
    void aStepBackUndoesAStepAndASingularRegisterHasNone() {
        onRandomRegisters((lfsr, state, random, seed) -> {
            long[] moved = stepped(lfsr, state, 1);
            if (lfsr.isSingular()) {
                assertThatThrownBy(() -> lfsr.stepBack(moved)).isInstanceOf(ArithmeticException.class);
            } else {
                lfsr.stepBack(moved);
                assertThat(moved).as(seed).containsExactly(state);
            }
        });
    }

    @Test
    void aJumpAheadIsThatManySteps() {
        onRandomRegisters((lfsr, state, random, seed) -> {
            int steps = random.nextInt(300);
            assertThat(JumpAhead.jump(lfsr, state, BigInteger.valueOf(steps), Cancellation.NONE))
                    .as("%s, %d steps", seed, steps)
                    .containsExactly(stepped(lfsr, state, steps));
        });
    }

    @Test
    void aJumpBackUndoesAJumpAhead() {
        onRandomRegisters((lfsr, state, random, seed) -> {
            BigInteger steps = new BigInteger(300, new Random(random.nextLong()));
            long[] ahead = JumpAhead.jump(lfsr, state, steps, Cancellation.NONE);
            if (lfsr.isSingular()) {
                assertThatThrownBy(() -> JumpAhead.jump(lfsr, ahead, steps.negate(), Cancellation.NONE))
                        .isInstanceOf(ArithmeticException.class)
                        .hasMessageContaining("c0 = 0");
            } else {
                assertThat(JumpAhead.jump(lfsr, ahead, steps.negate(), Cancellation.NONE))
                        .as("%s, %s steps", seed, steps)
                        .containsExactly(state);
                long[] back = JumpAhead.jump(lfsr, state, BigInteger.ONE.negate(), Cancellation.NONE);
                assertThat(stepped(lfsr, back, 1)).as(seed).containsExactly(state);
            }
        });
    }

    @Test
    void aJumpByThePeriodOfTheZucRegisterComesBack() throws Exception {
        FiniteField field = new PrimeField(2147483647);
        Lfsr zuc = Notations.CHARACTERISTIC.parse(
                field, "x^16 - 32768x^15 - 131072x^13 - 2097152x^10 - 1048576x^4 - 257", java.util.OptionalInt.empty());
        long[] state = zuc.impulseState();
        BigInteger period = zuc.stateCount().subtract(BigInteger.ONE);
        assertThat(JumpAhead.jump(zuc, state, period, Cancellation.NONE)).containsExactly(state);
        assertThat(JumpAhead.jump(zuc, state, period.shiftRight(1), Cancellation.NONE))
                .isNotEqualTo(state);
    }

    @Test
    void aJumpAnswersCancellation() {
        Lfsr lfsr = new Lfsr(new PrimeField(2), 1, 0, 0, 1);
        assertThatThrownBy(() -> JumpAhead.jump(lfsr, lfsr.impulseState(), BigInteger.TEN, () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aStateOfTheWrongLengthIsRefused() {
        Lfsr lfsr = new Lfsr(new PrimeField(2), 1, 0, 0, 1);
        assertThatThrownBy(() -> JumpAhead.jump(lfsr, new long[3], BigInteger.TEN, Cancellation.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 cells");
        assertThatThrownBy(() -> new GaloisRegister(lfsr).fromFibonacci(new long[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4 cells");
    }

    @Test
    void theReciprocalMakesTheSequenceBackwards() {
        onRandomRegisters((lfsr, state, random, seed) -> {
            if (lfsr.isSingular()) {
                assertThatThrownBy(() -> Reciprocal.of(lfsr)).isInstanceOf(ArithmeticException.class);
                return;
            }
            int d = lfsr.degree();
            long[] outputs = SequenceOutput.first(lfsr, state, 40 + d);
            long[] backwards = new long[outputs.length];
            Arrays.setAll(backwards, i -> outputs[outputs.length - 1 - i]);
            Lfsr reciprocal = Reciprocal.of(lfsr);
            assertThat(SequenceOutput.first(reciprocal, Arrays.copyOf(backwards, d), backwards.length))
                    .as(seed)
                    .containsExactly(backwards);
            assertThat(Reciprocal.of(reciprocal)).as(seed).isEqualTo(lfsr);
            Polynomial reversed = lfsr.characteristicPolynomial().reversed().monic();
            assertThat(reciprocal.characteristicPolynomial()).as(seed).isEqualTo(reversed);
        });
    }

    @Test
    void theGaloisFormMakesTheSameOutputAndConvertsBothWays() {
        onRandomRegisters((lfsr, state, random, seed) -> {
            GaloisRegister galois = new GaloisRegister(lfsr);
            long[] y = galois.fromFibonacci(state);
            assertThat(galois.toFibonacci(y)).as(seed).containsExactly(state);
            for (long expected : SequenceOutput.first(lfsr, state, 40)) {
                long[] before = y.clone();
                assertThat(galois.step(y)).as(seed).isEqualTo(expected);
                assertThat(Polynomial.of(lfsr.field(), y))
                        .as(seed)
                        .isEqualTo(Polynomial.x(lfsr.field())
                                .multiply(Polynomial.of(lfsr.field(), before))
                                .mod(lfsr.characteristicPolynomial()));
                if (!lfsr.isSingular()) {
                    long[] back = y.clone();
                    galois.stepBack(back);
                    assertThat(back).as(seed).containsExactly(before);
                }
            }
        });
    }

    @Test
    void aConnectionPolynomialGivesItsRegisterBack() {
        onRandomRegisters(
                (lfsr, state, random, seed) -> assertThat(Lfsr.ofConnection(lfsr.connectionPolynomial(), lfsr.degree()))
                        .as(seed)
                        .isEqualTo(lfsr));
    }
}
