package org.cyclotron.execution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a strategy as people write it: {@code decomposition@backend:workers/kernel}, such as
 * {@code segments@threads:2} or {@code blocks@threads:4/floyd}. One worker and the kernel {@code plain} may be left out.
 *
 * @param workers at least 1
 */
public record StrategyName(String decomposition, String backend, int workers, String kernel) {
    /** More workers than this are taken for a slip. */
    public static final int MOST_WORKERS = 4096;

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z-]*)@([a-z][a-z-]*)(?::([0-9]{1,9}))?(?:/([a-z][a-z0-9:.-]*))?");

    public StrategyName {
        if (workers < 1 || workers > MOST_WORKERS) {
            throw new IllegalArgumentException(
                    "A strategy has 1 to %d workers, not %d".formatted(MOST_WORKERS, workers));
        }
    }

    /**
     * Reads a name. Whether there is such a strategy is not looked up.
     *
     * @throws IllegalArgumentException when the text does not have the form
     */
    public static StrategyName parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "“" + text + "” is not a strategy; write decomposition@backend:workers/kernel,"
                            + " such as segments@threads:2 or blocks@threads:4/floyd");
        }
        String workers = matcher.group(3);
        String kernel = matcher.group(4);
        return new StrategyName(
                matcher.group(1),
                matcher.group(2),
                workers == null ? 1 : Integer.parseInt(workers),
                kernel == null ? "plain" : kernel);
    }

    /** The same with another number of workers. */
    public StrategyName withWorkers(int count) {
        return new StrategyName(decomposition, backend, count, kernel);
    }

    /** The name as {@link #parse} reads it; one worker and the kernel {@code plain} are left out. */
    @Override
    public String toString() {
        return decomposition + "@" + backend + (workers == 1 ? "" : ":" + workers)
                + (kernel.equals("plain") ? "" : "/" + kernel);
    }
}
