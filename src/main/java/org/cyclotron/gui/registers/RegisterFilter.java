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
 */
final class RegisterFilter {
    private static final Pattern CONDITION = Pattern.compile("\\bdeg(?:ree)?\\s*(<=|>=|≤|≥|<|>|=)\\s*(\\d{1,9})");

    private RegisterFilter() {}

    static Predicate<RegisterListItem> parse(String text) {
        List<Predicate<RegisterListItem>> all = new ArrayList<>();
        Matcher matcher = CONDITION.matcher(text.toLowerCase(Locale.ROOT));
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            all.add(condition(matcher.group(1), Integer.parseInt(matcher.group(2))));
            matcher.appendReplacement(words, " ");
        }
        matcher.appendTail(words);
        for (String word : words.toString().strip().split("[\\s,]+", -1)) {
            if (!word.isEmpty()) {
                all.add(item -> searched(item).contains(word));
            }
        }
        return all.stream().reduce(item -> true, Predicate::and);
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
