package org.cyclotron.gui.register;

import java.util.Locale;

/** Names the place of a character in the text of a register as people count: by entry, by term or by character. */
final class TextPlace {
    private static final int LONGEST_QUOTE = 24;

    private TextPlace() {}

    /**
     * A sentence about a fault.
     *
     * @param position the offset of the character, the length of the text for its end, or &minus;1 for no place
     */
    static String describe(String text, int position, String reason) {
        if (position < 0) {
            return capitalised(reason);
        }
        if (position >= text.stripTrailing().length()) {
            return text.isBlank() ? capitalised(reason) : "At the end: " + reason;
        }
        int start = position;
        int end = position;
        String separators = separators(text);
        while (start > 0 && separators.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && separators.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String entry = text.substring(start, end).strip();
        if (separators.isEmpty() || entry.isEmpty()) {
            return "Character " + (position + 1) + ": " + reason;
        }
        return String.format(
                Locale.ROOT,
                "%s %d, “%s”: %s",
                separators.startsWith("+") ? "Term" : "Entry",
                number(text, start, separators),
                quoted(entry),
                reason);
    }

    /** What divides this text into entries; empty where it has no entries. */
    private static String separators(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf(';') >= 0) {
            return ",;[](){}";
        }
        if (text.chars().anyMatch(Character::isLetter) && text.indexOf('+') >= 0) {
            return "+";
        }
        return text.strip().indexOf(' ') >= 0 && text.chars().noneMatch(Character::isLetter) ? " []" : "";
    }

    private static int number(String text, int start, String separators) {
        int number = 1;
        boolean inside = false;
        for (int i = 0; i < start; i++) {
            boolean separator = separators.indexOf(text.charAt(i)) >= 0;
            if (separator && inside) {
                number++;
            }
            inside = !separator && (inside || !Character.isWhitespace(text.charAt(i)));
        }
        return number;
    }

    private static String quoted(String entry) {
        return entry.length() <= LONGEST_QUOTE ? entry : entry.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    private static String capitalised(String reason) {
        return reason.isEmpty() ? reason : reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1);
    }
}
