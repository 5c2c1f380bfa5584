package org.cyclotron.lfsr.code;

import java.util.stream.Collectors;
import org.cyclotron.lfsr.Lfsr;

/** Java 8 or later: a class {@code Register}. Over GF(2) up to 64 cells are a word whose bit i is s(t+i). */
final class JavaProgram extends Program {
    private static final int WORD = 64;
    private static final String WORD_STEP = """
            private static final int D = $D;
            private static final long TAPS = 0x$TAPSL; // bit i is c_i

            private long state = 0x$STATEL; // bit i is s(t+i)

            /** Gives s(t) and goes on to t + 1. */
            public long step() {
                long output = state & 1;
                long next = Long.bitCount(state & TAPS) & 1;
                state = state >>> 1 | next << (D - 1);
                return output;
            }
            """;
    private static final String ARRAY_STEP = """
            private static final int D = $D;
            $CONSTANTSprivate static final int[] TAP = {$TAPS}; // the coefficients that are not 0 ...
            private static final long[] COEFFICIENT = {$COEFFICIENTS}; // ... and their values

            private final long[] state = {$STATE};

            $FUNCTIONS
            /** Gives s(t) and goes on to t + 1. */
            public long step() {
                long output = state[0];
                long next = 0;
                for (int k = 0; k < TAP.length; k++) {
                    next = add(next, multiply(COEFFICIENT[k], state[TAP[k]]));
                }
                System.arraycopy(state, 1, state, 0, D - 1);
                state[D - 1] = next;
                return output;
            }
            """;
    private static final String MAIN = """

            /** Prints as many outputs as the argument says, 2d without one. */
            public static void main(String[] arguments) {
                long count = arguments.length > 0 ? Long.parseLong(arguments[0]) : 2L * D;
                Register register = new Register();
                StringBuilder line = new StringBuilder();
                for (long t = 0; t < count; t++) {
                    line.append(t == 0 ? "" : "$SEPARATOR").append(register.step());
                }
                System.out.println(line);
            }
            """;

    @Override
    public String id() {
        return "java";
    }

    @Override
    public String label() {
        return "Java";
    }

    @Override
    public String extension() {
        return "java";
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        String comment = Convention.lines(lfsr).stream().collect(Collectors.joining("\n * ", "/*\n * ", "\n */\n"));
        String step = lfsr.field().order() == 2 && lfsr.degree() <= WORD ? word(lfsr, state) : array(lfsr, state);
        String body = step + MAIN.replace("$SEPARATOR", separator(lfsr));
        return comment + "final class Register {\n" + indented(body) + "}\n";
    }

    private static String indented(String body) {
        return body.lines()
                .map(line -> line.isEmpty() ? "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }

    private static String word(Lfsr lfsr, long[] state) {
        return WORD_STEP
                .replace("$D", String.valueOf(lfsr.degree()))
                .replace("$TAPS", Numbers.hexadecimal(lfsr.row()))
                .replace("$STATE", Numbers.hexadecimal(state));
    }

    private static String array(Lfsr lfsr, long[] state) {
        return ARRAY_STEP
                .replace("$D", String.valueOf(lfsr.degree()))
                .replace("$CONSTANTS", BracedArithmetic.constants(lfsr.field(), new Declarations()))
                .replace("$TAPS", Numbers.of(Numbers.longs(Numbers.taps(lfsr))))
                .replace("$COEFFICIENTS", Numbers.of(Numbers.coefficients(lfsr), JavaProgram::literal))
                .replace("$STATE", Numbers.of(state, JavaProgram::literal))
                .replace(
                        "$FUNCTIONS",
                        BracedArithmetic.functions(lfsr.field(), "long").replace("static ", "private static "));
    }

    private static String literal(long value) {
        return value > Integer.MAX_VALUE ? value + "L" : String.valueOf(value);
    }

    private static final class Declarations implements BracedArithmetic.Constants {
        @Override
        public String number(String name, long value) {
            return "private static final long " + name + " = " + literal(value) + ";\n";
        }

        @Override
        public String table(String name, long[] values) {
            return "private static final int[] " + name + " = {" + Numbers.of(values) + "};\n";
        }
    }
}
