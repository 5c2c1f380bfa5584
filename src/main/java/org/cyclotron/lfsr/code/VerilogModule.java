package org.cyclotron.lfsr.code;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;

/**
 * Verilog 2001: a module {@code lfsr} in the Fibonacci form. A cell holds its element digit by digit to the base p, the
 * lowest digit in the lowest bits: in prime fields and GF(2^n) that is the element as an integer. Multiplication by a
 * coefficient is a matrix over GF(p): a network of exclusive ors for p = 2.
 */
final class VerilogModule extends Program {
    private static final String TEXT = """
            module lfsr (
                input wire clk,
                input wire reset, // sets the start state
                input wire enable,
                output wire [$OUT:0] out // s(t)
            );
                reg [$TOP:0] state; // $LAYOUT
                wire [$OUT:0] next; // s(t+d)

                assign out = state[$OUT:0];
            $FEEDBACK
                always @(posedge clk) begin
                    if (reset)
                        state <= $START;
                    else if (enable)
                        state <= $SHIFTED;
                end
            endmodule
            """;
    private static final int LINE = 96;

    @Override
    public String id() {
        return "verilog";
    }

    @Override
    public String label() {
        return "Verilog";
    }

    @Override
    public String extension() {
        return "v";
    }

    @Override
    String text(Lfsr lfsr, long[] state) {
        FiniteField field = lfsr.field();
        int digit = bits(field.characteristic() - 1);
        int cell = digit * field.degree();
        int width = cell * lfsr.degree();
        StringBuilder feedback = new StringBuilder();
        for (int j = 0; j < field.degree(); j++) {
            feedback.append(feedback(lfsr, j, digit));
        }
        return Convention.commented(lfsr, "// ")
                + layout(field, digit)
                + TEXT.replace("$OUT", String.valueOf(cell - 1))
                        .replace("$TOP", String.valueOf(width - 1))
                        .replace("$LAYOUT", cell == 1 ? "bit i is s(t+i)" : cell + " bits a cell, s(t) the lowest")
                        .replace("$FEEDBACK", feedback)
                        .replace("$START", width + "'h" + packed(field, state, digit))
                        .replace(
                                "$SHIFTED",
                                lfsr.degree() == 1 ? "next" : "{next, state[" + (width - 1) + ":" + cell + "]}");
    }

    private static String layout(FiniteField field, int digit) {
        return field.degree() == 1 || field.characteristic() == 2
                ? ""
                : "// Here each of the " + field.degree() + " digits takes " + digit
                        + " bits, the lowest digit the lowest bits.\n";
    }

    /** The digits of the cells, one behind the other, in hexadecimal. */
    private static String packed(FiniteField field, long[] state, int digit) {
        java.math.BigInteger word = java.math.BigInteger.ZERO;
        long p = field.characteristic();
        for (int i = 0; i < state.length; i++) {
            long rest = state[i];
            for (int k = 0; k < field.degree(); k++) {
                word = word.or(java.math.BigInteger.valueOf(rest % p).shiftLeft(digit * (i * field.degree() + k)));
                rest /= p;
            }
        }
        return word.toString(16);
    }

    /** Digit j of the sum of c_i s(t+i). */
    private static String feedback(Lfsr lfsr, int j, int digit) {
        FiniteField field = lfsr.field();
        long p = field.characteristic();
        int n = field.degree();
        List<String> terms = new ArrayList<>();
        java.math.BigInteger most = java.math.BigInteger.ZERO;
        for (int i : Numbers.taps(lfsr)) {
            long place = 1;
            for (int k = 0; k < n; k++) {
                // Digit j of c_i times the basis element a^k, whose number is p^k.
                long factor = digit(field.multiply(lfsr.coefficient(i), place), j, p);
                if (factor != 0) {
                    most = most.add(java.math.BigInteger.valueOf(factor).multiply(java.math.BigInteger.valueOf(p - 1)));
                    String bits = slice((i * n + k) * digit, digit);
                    terms.add(factor == 1 ? bits : factor + "*" + bits);
                }
                place *= p;
            }
        }
        String target = slice("next", j * digit, digit);
        if (p == 2) {
            return "    assign " + target + " = " + joined(terms, " ^ ", "1'b0") + ";\n";
        }
        int width = Math.max(most.bitLength(), digit);
        String sized = joined(terms.stream().map(term -> sized(term, width)).toList(), " + ", width + "'d0");
        return "    wire [" + (width - 1) + ":0] sum" + j + " = " + sized + ";\n    assign " + target + " = sum" + j
                + " % " + Math.max(width, bits(p)) + "'d" + p + ";\n";
    }

    /** A factor has the width of the sum, so that products are as wide. */
    private static String sized(String term, int width) {
        return term.startsWith("state") ? term : width + "'d" + term;
    }

    private static String joined(List<String> terms, String sign, String none) {
        if (terms.isEmpty()) {
            return none;
        }
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (String term : terms) {
            if (!text.isEmpty()) {
                text.append(sign);
                if (line + term.length() > LINE) {
                    text.append("\n        ");
                    line = 0;
                }
            }
            text.append(term);
            line += term.length() + sign.length();
        }
        return text.toString().replace(sign + "\n", sign.stripTrailing() + "\n");
    }

    private static long digit(long element, int j, long p) {
        long rest = element;
        for (int k = 0; k < j; k++) {
            rest /= p;
        }
        return rest % p;
    }

    private static String slice(int low, int width) {
        return slice("state", low, width);
    }

    private static String slice(String name, int low, int width) {
        return name + (width == 1 ? "[" + low + "]" : "[" + (low + width - 1) + ":" + low + "]");
    }

    private static int bits(long largest) {
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }
}
