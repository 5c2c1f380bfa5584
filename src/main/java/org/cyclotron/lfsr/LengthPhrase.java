package org.cyclotron.lfsr;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text that name the register length: {@code 8 bits} in front, or {@code length 5} behind.
 *
 * @param from where the rest of the text begins
 * @param to where the rest of the text ends
 * @param length the length named by the text, or else by the caller
 * @param position where the text names it; &minus;1 where it does not
 */
record LengthPhrase(int from, int to, OptionalInt length, int position) {
    private static final String BEHIND = "length";

    /**
     * Finds the phrase, in time independent of the length of the text.
     *
     * @throws NotationException when the text and the caller disagree, or a length is out of range
     */
    static LengthPhrase find(String text, OptionalInt asked) throws NotationException {
        if (asked.isPresent()) {
            checked(asked.getAsInt(), -1);
        }
        LengthPhrase found = inFront(text);
        if (found == null) {
            found = behind(text);
        }
        if (found == null) {
            return new LengthPhrase(0, text.length(), asked, -1);
        }
        if (asked.isPresent() && asked.getAsInt() != found.length.getAsInt()) {
            throw new NotationException(
                    found.position,
                    "the text names the length " + found.length.getAsInt() + ", but the length is given as "
                            + asked.getAsInt());
        }
        return found;
    }

    private static @Nullable LengthPhrase inFront(String text) throws NotationException {
        int start = skipBlanks(text, 0);
        int stop = start;
        while (stop < text.length() && isDigit(text.charAt(stop))) {
            stop++;
        }
        int word = skipBlanks(text, stop);
        if (word < text.length() && text.charAt(word) == '-') {
            word++;
        }
        if (stop == start || !text.regionMatches(true, word, "bit", 0, 3)) {
            return null;
        }
        int after = word + 3;
        if (after < text.length() && Character.toLowerCase(text.charAt(after)) == 's') {
            after++;
        }
        OptionalInt length = number(text, start, stop);
        return new LengthPhrase(after, text.length(), length, start);
    }

    private static @Nullable LengthPhrase behind(String text) throws NotationException {
        int stop = skipBlanksBack(text, text.length());
        int start = stop;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        int word = skipBlanksBack(text, start);
        if (word > 0 && text.charAt(word - 1) == '=') {
            word = skipBlanksBack(text, word - 1);
        }
        word -= BEHIND.length();
        if (start == stop || word < 0 || !text.regionMatches(true, word, BEHIND, 0, BEHIND.length())) {
            return null;
        }
        OptionalInt length = number(text, start, stop);
        int to = skipBlanksBack(text, word);
        boolean separated = to > 0 && (text.charAt(to - 1) == ',' || text.charAt(to - 1) == ';');
        return new LengthPhrase(0, separated ? to - 1 : to, length, start);
    }

    private static OptionalInt number(String text, int start, int stop) throws NotationException {
        // More than nine digits would overflow; such a length is out of range anyway.
        int value = stop - start > 9 ? Integer.MAX_VALUE : Integer.parseInt(text, start, stop, 10);
        return OptionalInt.of(checked(value, start));
    }

    private static int checked(int length, int position) throws NotationException {
        if (length < 1 || length > Notations.MAXIMUM_DEGREE) {
            throw new NotationException(
                    position, "a register has between 1 and " + Notations.MAXIMUM_DEGREE + " cells");
        }
        return length;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && NotationText.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipBlanksBack(String text, int from) {
        int i = from;
        while (i > 0 && NotationText.isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
