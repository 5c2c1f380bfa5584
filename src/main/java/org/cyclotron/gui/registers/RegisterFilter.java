package org.cyclotron.gui.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclotron.report.PolynomialText;

/**
 * What is typed above the list of registers: words that must all occur in name, kind, status, field or polynomial, and
 * conditions on the degree such as {@code deg > 12}.
 *
 * @param conditions on the degree; cheap
 * @param words in lower case; searched for in texts that are made for each register, so not on the JavaFX thread
 */
record RegisterFilter(List<Predicate<RegisterListItem>> conditions, List<String> words) {
    private static final Pattern CONDITION = Pattern.compile("\\bdeg(?:ree)?\\s*(<=|>=|≤|≥|<|>|=)\\s*(\\d{1,9})");

    RegisterFilter {
        conditions = List.copyOf(conditions);
        words = List.copyOf(words);
    }

    static RegisterFilter parse(String text) {
        List<Predicate<RegisterListItem>> conditions = new ArrayList<>();
        Matcher matcher = CONDITION.matcher(text.toLowerCase(Locale.ROOT));
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            conditions.add(condition(matcher.group(1), Integer.parseInt(matcher.group(2))));
            matcher.appendReplacement(rest, " ");
        }
        matcher.appendTail(rest);
        List<String> words = new ArrayList<>(List.of(rest.toString().strip().split("[\\s,]+", -1)));
        words.removeIf(String::isEmpty);
        return new RegisterFilter(conditions, words);
    }

    /** Whether every register passes. */
    boolean isOpen() {
        return conditions.isEmpty() && words.isEmpty();
    }

    boolean matches(RegisterListItem item) {
        if (!conditions.stream().allMatch(condition -> condition.test(item))) {
            return false;
        }
        String searched = words.isEmpty() ? "" : searched(item);
        return words.stream().allMatch(searched::contains);
    }

    private static Predicate<RegisterListItem> condition(String sign, int bound) {
        return switch (sign) {
            case "<" -> item -> item.lfsr().degree() < bound;
            case ">" -> item -> item.lfsr().degree() > bound;
            case "<=", "≤" -> item -> item.lfsr().degree() <= bound;
            case ">=", "≥" -> item -> item.lfsr().degree() >= bound;
            default -> item -> item.lfsr().degree() == bound;
        };
    }

    private static String searched(RegisterListItem item) {
        return String.join(
                        " ",
                        item.name(),
                        item.kind().label(),
                        item.status().label(),
                        item.lfsr().field().name(),
                        PolynomialText.of(item.lfsr().characteristicPolynomial()))
                .toLowerCase(Locale.ROOT);
    }
}
