package org.cyclotron.algebra.integer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimePowerMinusOneTest {
    private static final FactoringBudget WITHOUT_TABLE = new FactoringBudget(100_000, 400_000_000, 4_000, false);

    private static IntegerFactorization factor(long p, int exponent, FactoringBudget budget) {
        return PrimePowerMinusOne.factor(p, exponent, budget, Cancellation.NONE);
    }

    /** Unique factorisation: primes that multiply to the number are its factorisation. */
    @ParameterizedTest
    @CsvSource({"2,70", "3,40", "5,28", "7,24", "13,17", "257,8", "65537,4", "2147483647,3", "9007199254740881,2"})
    void smallCasesAreCompleteProductsOfPrimesInAscendingOrder(long p, int largest) {
        for (int n = 1; n <= largest; n++) {
            IntegerFactorization result = factor(p, n, WITHOUT_TABLE);
            String description = p + "^" + n + " - 1 = " + result.primes();
            assertThat(result.isComplete() && result.proven()).as(description).isTrue();
            assertThat(result.primes())
                    .as(description)
                    .allMatch(factor -> factor.prime().isProbablePrime(100));
            assertThat(result.primes().stream().map(PrimeFactor::prime).toList())
                    .as(description)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(result.primes().stream().map(PrimeFactor::value).reduce(BigInteger.ONE, BigInteger::multiply))
                    .as(description)
                    .isEqualTo(BigInteger.valueOf(p).pow(n).subtract(BigInteger.ONE));
        }
    }

    @Test
    void theTableDoesNotChangeAnAnswerThatIsFoundWithoutIt() {
        for (int n = 80; n <= 100; n++) {
            FactoringBudget withTable = new FactoringBudget(100_000, 400_000_000, 4_000, true);
            assertThat(factor(2, n, withTable).primes().stream().map(PrimeFactor::prime))
                    .as("2^%d - 1", n)
                    .containsExactlyElementsOf(factor(2, n, WITHOUT_TABLE).primes().stream()
                            .map(PrimeFactor::prime)
                            .toList());
        }
    }

    @Test
    void oneHasNoPrimeFactors() {
        IntegerFactorization one = factor(2, 1, FactoringBudget.DEFAULT);
        assertThat(one.number()).isEqualTo(BigInteger.ONE);
        assertThat(one.primes()).isEmpty();
        assertThat(one.isComplete()).isTrue();
        assertThat(one.cofactor()).isEqualTo(BigInteger.ONE);
    }

    @Test
    void anIntrinsicPrimeGathersTheExponentsOfItsCyclotomicValues() {
        // 3^4 - 1 = 80 = 2^4 * 5: the prime 2 comes from the first, second and fourth value.
        assertThat(factor(3, 4, FactoringBudget.DEFAULT).primes())
                .containsExactly(
                        new PrimeFactor(BigInteger.TWO, 4, true), new PrimeFactor(BigInteger.valueOf(5), 1, true));
    }

    @ParameterizedTest
    @CsvSource({"2,512", "2,521", "2,1024", "2,2048", "2,19937", "3,120", "2,256", "2,400"})
    void largeExponentsInTheTableAreComplete(long p, int n) {
        IntegerFactorization result = factor(p, n, FactoringBudget.DEFAULT);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.proven()).isTrue();
    }

    @Test
    void trialDivisionAloneLeavesAnHonestCofactor() {
        // 2^67 - 1 = 193707721 * 761838257287 (Cole 1903)
        IntegerFactorization result = factor(2, 67, FactoringBudget.trialDivision(1_000_000));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.primes()).isEmpty();
        assertThat(result.cofactors()).containsExactly(new BigInteger("147573952589676412927"));
        assertThat(result.trialBound()).isEqualTo(1_000_000);
        assertThat(factor(2, 67, WITHOUT_TABLE).primes().stream().map(PrimeFactor::prime))
                .containsExactly(new BigInteger("193707721"), new BigInteger("761838257287"));
    }

    @Test
    void aTinyBudgetStillFactorsWhatFitsInAWord() {
        FactoringBudget tiny = new FactoringBudget(100, 1, 4_000, false);
        assertThat(factor(2, 61 * 3, tiny).cofactors())
                .isNotEmpty()
                .allMatch(cofactor -> cofactor.bitLength() > 64 && !cofactor.isProbablePrime(50));
        assertThat(factor(2, 59, tiny).isComplete()).isTrue();
    }

    @Test
    void theSameBudgetGivesTheSameAnswer() {
        FactoringBudget scant = new FactoringBudget(10_000, 3_000_000, 4_000, false);
        assertThat(factor(2, 311, scant)).isEqualTo(factor(2, 311, scant));
    }

    @Test
    void partsTooLongForAPrimalityTestAreLeft() {
        FactoringBudget shallow = new FactoringBudget(1_000, 0, 100, false);
        assertThat(factor(2, 127, shallow).cofactors())
                .containsExactly(BigInteger.TWO.pow(127).subtract(BigInteger.ONE));
    }

    @Test
    void aFactorisationIsProvenWhenEachOfItsPrimesIs() {
        BigInteger five = BigInteger.valueOf(5);
        PrimeFactor proven = new PrimeFactor(BigInteger.TWO, 4, true);
        PrimeFactor probable = new PrimeFactor(five, 1, false);
        BigInteger eighty = BigInteger.valueOf(80);
        assertThat(new IntegerFactorization(eighty, List.of(proven, probable), List.of(), 100).proven())
                .isFalse();
        assertThat(new IntegerFactorization(eighty, List.of(proven), List.of(five), 100).proven())
                .as("cofactors do not count")
                .isTrue();
        assertThat(proven).hasToString("2^4");
        assertThat(probable).hasToString("5");
    }

    @Test
    void aMeterIsExhaustedAtItsLimitAndPollsOnTheWay() {
        WorkMeter meter = new WorkMeter(100, Cancellation.NONE);
        meter.spend(99);
        assertThat(meter.isExhausted()).isFalse();
        meter.spend(1);
        assertThat(meter.isExhausted()).isTrue();
        assertThat(meter.spent()).isEqualTo(100);
        int[] polls = new int[1];
        WorkMeter polled = WorkMeter.unlimited(() -> ++polls[0] < 0);
        for (int i = 0; i < 1000; i++) {
            polled.spend(1 << 20);
        }
        assertThat(polls[0]).isGreaterThan(10).isLessThanOrEqualTo(1000);
    }

    @Test
    void aBaseThatIsNotPrimeIsRefused() {
        assertThatThrownBy(() -> factor(6, 2, FactoringBudget.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6 is not prime");
        assertThatThrownBy(() -> factor(2, 0, FactoringBudget.DEFAULT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cancellationInTheMidstOfASearchStopsIt() {
        int[] polls = new int[1];
        Cancellation afterSomePolls = () -> ++polls[0] > 40;
        FactoringBudget long_ = new FactoringBudget(10_000, 1L << 40, 4_000, false);
        assertThatThrownBy(() -> PrimePowerMinusOne.factor(2, 1061, long_, afterSomePolls))
                .isInstanceOf(CancellationException.class);
    }
}
