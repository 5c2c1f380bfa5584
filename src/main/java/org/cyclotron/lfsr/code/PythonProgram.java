package org.cyclotron.lfsr.code;

import org.cyclotron.lfsr.Lfsr;

/** Python 3 without any library. Over GF(2) the state is an integer whose bit i is s(t+i). */
final class PythonProgram extends Program {
    private static final String BINARY = """
            import sys

            D = $D
            TAPS = 0x$TAPS  # bit i is c_i
            START = 0x$STATE  # bit i is s(i)


            def outputs(count):
                state = START
                for _ in range(count):
                    yield state & 1
                    feedback = bin(state & TAPS).count("1") & 1
                    state = state >> 1 | feedback << (D - 1)
            """;
    private static final String GENERAL = """
            import sys

            D = $D
            $CONSTANTSTERMS = [$TERMS]  # (i, c_i) for the coefficients that are not 0
            START = [$STATE]


            $FUNCTIONS

            def outputs(count):
                state = list(START)
                for _ in range(count):
                    yield state[0]
                    feedback = 0
                    for i, c in TERMS:
                        feedback = add(feedback, multiply(c, state[i]))
                    state = state[1:] + [feedback]
            """;
    private static final String MAIN = """


            if __name__ == "__main__":
                # As many outputs as the argument says, 2d without one.
                print(*outputs(int(sys.argv[1]) if len(sys.argv) > 1 else 2 * D), sep="$SEPARATOR")
            """;

    @Override
    public String id() {
        return "python";
    }

    @Override
    public String label() {
        return "Python";
    }

    @Override
    public String extension() {
        return "py";
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        String program = lfsr.field().order() == 2 ? binary(lfsr, state) : general(lfsr, state);
        return Convention.commented(lfsr, "# ") + program + MAIN.replace("$SEPARATOR", separator(lfsr));
    }

    private static String binary(Lfsr lfsr, long[] state) {
        return BINARY.replace("$D", String.valueOf(lfsr.degree()))
                .replace("$TAPS", Numbers.hexadecimal(lfsr.row()))
                .replace("$STATE", Numbers.hexadecimal(state));
    }

    private static String general(Lfsr lfsr, long[] state) {
        long[] taps = Numbers.longs(Numbers.taps(lfsr));
        return GENERAL.replace("$D", String.valueOf(lfsr.degree()))
                .replace("$CONSTANTS", PythonArithmetic.constants(lfsr.field()))
                .replace("$TERMS", Numbers.of(taps, i -> "(" + i + ", " + lfsr.coefficient((int) i) + ")"))
                .replace("$STATE", Numbers.of(state))
                .replace("$FUNCTIONS", PythonArithmetic.functions(lfsr.field()));
    }
}
