package org.cyclotron.algebra.integer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MontgomeryModulusTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 31, 62, 63, 64, 65, 127, 128, 129, 300, 1024, 1500})
    void arithmeticAgreesWithBigInteger(int bits) {
        Random random = new Random(bits);
        for (int round = 0; round < 200; round++) {
            BigInteger n = new BigInteger(bits, random).setBit(bits - 1).setBit(0);
            // Operands near the ends of the range carry and borrow through every word.
            BigInteger a = operand(n, random);
            BigInteger b = operand(n, random);
            MontgomeryModulus modulus = new MontgomeryModulus(n);
            long[] x = modulus.fromInteger(a);
            long[] y = modulus.fromInteger(b);
            long[] result = modulus.zero();
            modulus.multiply(result, x, y);
            String description = "seed " + bits + ", n = " + n + ", a = " + a + ", b = " + b;
            assertThat(modulus.toInteger(result))
                    .as(description)
                    .isEqualTo(a.multiply(b).mod(n));
            modulus.add(result, x, y);
            assertThat(modulus.toInteger(result))
                    .as(description)
                    .isEqualTo(a.add(b).mod(n));
            modulus.subtract(result, x, y);
            assertThat(modulus.toInteger(result))
                    .as(description)
                    .isEqualTo(a.subtract(b).mod(n));
            assertThat(modulus.gcd(x)).as(description).isEqualTo(a.mod(n).gcd(n));
        }
    }

    private static BigInteger operand(BigInteger n, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> BigInteger.valueOf(random.nextInt(3)).mod(n);
            case 1 -> n.subtract(BigInteger.ONE);
            default -> new BigInteger(n.bitLength() + 8, random).mod(n);
        };
    }

    @Test
    void aResultMayOverwriteAnOperand() {
        MontgomeryModulus modulus =
                new MontgomeryModulus(BigInteger.TWO.pow(127).subtract(BigInteger.ONE));
        long[] x = modulus.fromInteger(1L << 62);
        modulus.multiply(x, x, x);
        assertThat(modulus.toInteger(x)).isEqualTo(BigInteger.TWO.pow(124));
        modulus.subtract(x, x, x);
        assertThat(MontgomeryModulus.isZero(x)).isTrue();
    }

    @Test
    void anEvenModulusIsRefused() {
        assertThatThrownBy(() -> new MontgomeryModulus(BigInteger.TEN)).isInstanceOf(ArithmeticException.class);
    }
}
