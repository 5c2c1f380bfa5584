package org.cyclotron.report;

import org.cyclotron.algebra.field.FiniteField;

/** Elements of a sequence as people read them: digits side by side, larger elements with commas. Stateless. */
public final class ElementText {
    private static final int LARGEST_DIGITS = 10;

    private ElementText() {}

    /** What stands between two elements: nothing where each is one digit, else a comma. */
    public static String separator(FiniteField field) {
        return field.order() <= LARGEST_DIGITS ? "" : ",";
    }

    /** The digits of the largest element. */
    public static int width(FiniteField field) {
        return Long.toString(field.order() - 1).length();
    }

    /** Some elements of a sequence. */
    public static String of(FiniteField field, long[] elements, int from, int to) {
        String separator = separator(field);
        StringBuilder text = new StringBuilder();
        for (int t = from; t < to; t++) {
            text.append(t == from ? "" : separator).append(elements[t]);
        }
        return text.toString();
    }
}
