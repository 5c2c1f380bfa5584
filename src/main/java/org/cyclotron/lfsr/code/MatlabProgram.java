package org.cyclotron.lfsr.code;

import java.util.Optional;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/**
 * MATLAB and Octave, a script without toolboxes. Its numbers are doubles, exact to 2^53, so primes are at most
 * 94,906,265 and extension fields those of tables.
 */
final class MatlabProgram extends Program {
    /** The square stays below 2^53. */
    private static final long LARGEST_PRIME = 94_906_265;

    private static final String TEXT = """
            $CONSTANTSrow = [$ROW];
            state = [$STATE];
            count = 2 * numel(row);
            outputs = zeros(1, count);
            for t = 1:count
                outputs(t) = state(1);
                next = 0;
                for i = find(row)
            $TERM
                end
                state = [state(2:end) next];
            end
            fprintf('%d ', outputs);
            fprintf('\\n');
            """;
    private static final String PRIME_TERM = "        next = mod(next + row(i) * state(i), p);";
    private static final String TABLE_TERM = """
                    if state(i) ~= 0
                        product = power(mod(logarithm(row(i)) + logarithm(state(i)), q - 1) + 1);
            $SUM
                    end""";
    private static final String BINARY_SUM = "            next = bitxor(next, product);";
    private static final String DIGIT_SUM = """
                        total = 0;
                        place = 1;
                        while place < q
                            total = total + mod(floor(next / place) + floor(product / place), p) * place;
                            place = place * p;
                        end
                        next = total;""";

    @Override
    public String id() {
        return "matlab";
    }

    @Override
    public String label() {
        return "MATLAB";
    }

    @Override
    public String extension() {
        return "m";
    }

    @Override
    public Optional<String> refusal(Lfsr lfsr) {
        Arithmetic arithmetic = Arithmetic.of(lfsr.field());
        boolean exact = arithmetic == Arithmetic.BITS
                || arithmetic == Arithmetic.TABLES
                || arithmetic == Arithmetic.PRIME && lfsr.field().order() <= LARGEST_PRIME;
        return exact
                ? super.refusal(lfsr)
                : Optional.of("MATLAB computes in doubles, which are exact to 2^53, and products over "
                        + lfsr.field().name() + " exceed that: choose Python instead");
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        FiniteField field = lfsr.field();
        return Convention.commented(lfsr, "% ")
                + TEXT.replace("$CONSTANTS", constants(field))
                        .replace("$ROW", row(lfsr.row()))
                        .replace("$STATE", row(state))
                        .replace("$TERM", term(field));
    }

    private static String term(FiniteField field) {
        if (Arithmetic.of(field) != Arithmetic.TABLES) {
            return PRIME_TERM;
        }
        return TABLE_TERM.replace("$SUM", field.characteristic() == 2 ? BINARY_SUM : DIGIT_SUM);
    }

    private static String constants(FiniteField field) {
        String p = "p = " + field.characteristic() + ";\n";
        if (Arithmetic.of(field) != Arithmetic.TABLES) {
            return p;
        }
        FieldTables tables = new FieldTables(field);
        long[] all = tables.logarithms();
        long[] logarithms = java.util.Arrays.copyOfRange(all, 1, all.length);
        return (field.characteristic() == 2 ? "" : p) + "q = " + field.order() + ";\npower = [" + row(tables.powers())
                + "];\nlogarithm = [" + row(logarithms) + "]; % of 1, ..., q - 1\n";
    }

    /** Lines that go on are marked. */
    private static String row(long[] values) {
        return Numbers.of(values).replace(",\n", ", ...\n");
    }
}
