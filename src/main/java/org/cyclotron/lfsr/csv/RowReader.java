package org.cyclotron.lfsr.csv;

import org.cyclotron.algebra.field.FiniteField;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notation;
import org.cyclotron.lfsr.NotationException;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;

/** Reads one line that is neither blank nor a comment nor a directive. */
final class RowReader {
    private static final String HINT =
            "; a heading or remark starts with #, and a polynomial or taps need a directive above, such as \"#!"
                    + " notation=characteristic\"";

    private RowReader() {}

    static LineReading read(
            int line, String text, @Nullable String name, ReadingContext context, LfsrFileLimits limits) {
        String fault = context.fault();
        FiniteField field = context.field();
        if (fault != null || field == null) {
            return RowProblem.at(line, text, -1, String.valueOf(fault));
        }
        try {
            String body = QuotedText.unquoted(SourceLine.withoutPadding(text));
            Lfsr lfsr = context.notation().parse(field, body, context.length());
            if (lfsr.degree() > limits.coefficientsPerRow()) {
                String reason = "the register has " + lfsr.degree() + " coefficients, more than the limit of "
                        + limits.coefficientsPerRow();
                return RowProblem.at(line, text, -1, reason);
            }
            int column = text.codePointCount(0, SourceLine.start(text)) + 1;
            return new RegisterRow(line, column, name, context.notation().id(), lfsr, text);
        } catch (NotationException unreadable) {
            String hint = needsHint(context.notation(), text, unreadable.position()) ? HINT : "";
            return RowProblem.at(line, text, unreadable.position(), unreadable.reason() + hint);
        }
    }

    private static boolean needsHint(Notation notation, String text, int position) {
        return notation.equals(Notations.ROW)
                && position >= 0
                && position < text.length()
                && (Character.isLetter(text.charAt(position)) || text.charAt(position) == '#');
    }
}
