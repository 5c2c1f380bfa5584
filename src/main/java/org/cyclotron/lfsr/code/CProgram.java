package org.cyclotron.lfsr.code;

import java.util.stream.Collectors;
import org.cyclotron.lfsr.Lfsr;

/** C99. A register over GF(2) of at most 64 cells is a word whose bit i is s(t+i); any other is an array. */
final class CProgram extends Program {
    private static final int WORD = 64;
    private static final String WORD_STEP = """
            #define D $D
            static const uint64_t TAPS = UINT64_C(0x$TAPS); /* bit i is c_i */
            static uint64_t state = UINT64_C(0x$STATE); /* bit i is s(t+i) */

            static uint64_t parity(uint64_t word) {
                for (int shift = 32; shift > 0; shift /= 2) {
                    word ^= word >> shift;
                }
                return word & 1;
            }

            /* Gives s(t) and goes on to t + 1. */
            int64_t lfsr_step(void) {
                int64_t output = (int64_t) (state & 1);
                state = state >> 1 | parity(state & TAPS) << (D - 1);
                return output;
            }
            """;
    private static final String ARRAY_STEP = """
            #define D $D
            #define TERMS $TERMS
            $CONSTANTSstatic const int TAP[] = {$TAPS}; /* the coefficients that are not 0 ... */
            static const int64_t COEFFICIENT[] = {$COEFFICIENTS}; /* ... and their values */
            static int64_t state[D] = {$STATE};

            $FUNCTIONS
            /* Gives s(t) and goes on to t + 1. */
            int64_t lfsr_step(void) {
                int64_t output = state[0];
                int64_t next = 0;
                for (int k = 0; k < TERMS; k++) {
                    next = add(next, multiply(COEFFICIENT[k], state[TAP[k]]));
                }
                for (int i = 1; i < D; i++) {
                    state[i - 1] = state[i];
                }
                state[D - 1] = next;
                return output;
            }
            """;
    private static final String MAIN = """

            /* Prints as many outputs as the argument says, 2d without one. */
            int main(int argc, char **argv) {
                long count = argc > 1 ? strtol(argv[1], NULL, 10) : 2L * D;
                for (long t = 0; t < count; t++) {
                    printf("%s%" PRId64, t == 0 ? "" : "$SEPARATOR", lfsr_step());
                }
                printf("\\n");
                return 0;
            }
            """;

    @Override
    public String id() {
        return "c";
    }

    @Override
    public String label() {
        return "C";
    }

    @Override
    public String extension() {
        return "c";
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        String comment = Convention.lines(lfsr).stream().collect(Collectors.joining("\n * ", "/*\n * ", "\n */\n"));
        String step = lfsr.field().order() == 2 && lfsr.degree() <= WORD ? word(lfsr, state) : array(lfsr, state);
        return comment + "#include <inttypes.h>\n#include <stdio.h>\n#include <stdlib.h>\n\n" + step
                + MAIN.replace("$SEPARATOR", separator(lfsr));
    }

    private static String word(Lfsr lfsr, long[] state) {
        return WORD_STEP
                .replace("$D", String.valueOf(lfsr.degree()))
                .replace("$TAPS", Numbers.hexadecimal(lfsr.row()))
                .replace("$STATE", Numbers.hexadecimal(state));
    }

    private static String array(Lfsr lfsr, long[] state) {
        int[] taps = Numbers.taps(lfsr);
        return ARRAY_STEP
                .replace("$D", String.valueOf(lfsr.degree()))
                .replace("$TERMS", String.valueOf(taps.length))
                .replace("$CONSTANTS", BracedArithmetic.constants(lfsr.field(), new Declarations()))
                .replace("$TAPS", atLeastOne(Numbers.of(Numbers.longs(taps))))
                .replace("$COEFFICIENTS", atLeastOne(Numbers.of(Numbers.coefficients(lfsr), CProgram::literal)))
                .replace("$STATE", Numbers.of(state, CProgram::literal))
                .replace("$FUNCTIONS", BracedArithmetic.functions(lfsr.field(), "int64_t"));
    }

    /** C has no arrays of length 0. */
    private static String atLeastOne(String list) {
        return list.isEmpty() ? "0" : list;
    }

    private static String literal(long value) {
        return value > Integer.MAX_VALUE ? "INT64_C(" + value + ")" : String.valueOf(value);
    }

    private static final class Declarations implements BracedArithmetic.Constants {
        @Override
        public String number(String name, long value) {
            return "static const int64_t " + name + " = " + literal(value) + ";\n";
        }

        @Override
        public String table(String name, long[] values) {
            return "static const int " + name + "[] = {" + Numbers.of(values) + "};\n";
        }
    }
}
