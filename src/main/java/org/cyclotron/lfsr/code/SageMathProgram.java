package org.cyclotron.lfsr.code;

import org.cyclotron.lfsr.Lfsr;

/** SageMath: the key of {@code lfsr_sequence} is the coefficient row, its fill the start state. */
final class SageMathProgram extends Program {
    private static final String TEXT = """
            # The key of SageMath's lfsr_sequence is c0, ..., c(d-1); its fill is s(0), ..., s(d-1).
            $FIELD
            row = [element(k) for k in [$ROW]]
            start = [element(k) for k in [$STATE]]
            chi = PolynomialRing(F, "x")([-c for c in row] + [F(1)])  # the characteristic polynomial
            outputs = lfsr_sequence(row, start, $COUNT)
            """;
    private static final String PRIME = """
            F = GF($Q)


            def element(k):
                return F(k)

            """;
    private static final String EXTENSION = """
            F = GF($Q, name="a", modulus=PolynomialRing(GF($P), "y")([$MODULUS]))
            a = F.gen()


            def element(k):
                return sum((c * a**i for i, c in enumerate(ZZ(k).digits($P))), F(0))

            """;

    @Override
    public String id() {
        return "sagemath";
    }

    @Override
    public String label() {
        return "SageMath";
    }

    @Override
    public String extension() {
        return "sage";
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        long[] modulus = lfsr.field().modulus();
        String field = modulus == null
                ? PRIME
                : EXTENSION
                        .replace("$P", String.valueOf(lfsr.field().characteristic()))
                        .replace("$MODULUS", Numbers.of(modulus));
        return Convention.commented(lfsr, "# ")
                + TEXT.replace(
                                "$FIELD",
                                field.replace("$Q", String.valueOf(lfsr.field().order())))
                        .replace("$ROW", Numbers.of(lfsr.row()))
                        .replace("$STATE", Numbers.of(state))
                        .replace("$COUNT", String.valueOf(2 * lfsr.degree()));
    }
}
