package org.cyclotron.lfsr.code;

import java.util.Optional;
import org.cyclotron.algebra.polynomial.Polynomial;
import org.cyclotron.lfsr.Lfsr;

/**
 * Python with the galois library, class {@code FLFSR}: it is made from the connection polynomial, its state has the
 * newest cell first, and its output is the last cell.
 */
final class GaloisLibraryProgram extends Program {
    private static final String TEXT = """
            # galois.FLFSR takes the connection polynomial f(x) = 1 - c(d-1) x - ... - c0 x^d and the newest cell first.
            import sys

            import galois

            GF = galois.GF($FIELD)
            feedback = galois.Poly([$CONNECTION], field=GF)  # f(x), the highest power first
            start = [$STATE]  # s(d-1), ..., s(0)
            register = galois.FLFSR(feedback, state=start)

            if __name__ == "__main__":
                # As many outputs as the argument says, 2d without one.
                outputs = register.step(int(sys.argv[1]) if len(sys.argv) > 1 else $COUNT)
                print(*(int(s) for s in outputs), sep="$SEPARATOR")
            """;

    @Override
    public String id() {
        return "galois";
    }

    @Override
    public String label() {
        return "Python (galois)";
    }

    @Override
    public String extension() {
        return "py";
    }

    @Override
    public Optional<String> refusal(Lfsr lfsr) {
        return lfsr.isSingular()
                ? Optional.of("galois takes the number of cells from the degree of the connection polynomial, which is "
                        + "smaller where c0 = 0: choose Python instead")
                : super.refusal(lfsr);
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        Polynomial connection = lfsr.connectionPolynomial();
        return Convention.commented(lfsr, "# ")
                + TEXT.replace("$FIELD", field(lfsr))
                        .replace("$CONNECTION", Numbers.of(reversed(coefficients(connection))))
                        .replace("$STATE", Numbers.of(reversed(state)))
                        .replace("$COUNT", String.valueOf(2 * lfsr.degree()))
                        .replace("$SEPARATOR", separator(lfsr));
    }

    private static String field(Lfsr lfsr) {
        long[] modulus = lfsr.field().modulus();
        if (modulus == null) {
            return String.valueOf(lfsr.field().order());
        }
        return lfsr.field().characteristic() + ", " + lfsr.field().degree() + ", irreducible_poly=["
                + Numbers.of(reversed(modulus)) + "], repr=\"int\"";
    }

    private static long[] coefficients(Polynomial polynomial) {
        long[] coefficients = new long[polynomial.degree() + 1];
        for (int i = 0; i < coefficients.length; i++) {
            coefficients[i] = polynomial.coefficient(i);
        }
        return coefficients;
    }

    private static long[] reversed(long[] values) {
        long[] reversed = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }
}
