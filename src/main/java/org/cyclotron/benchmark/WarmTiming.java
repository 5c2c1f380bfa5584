package org.cyclotron.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Times an action warm: it is repeated for about two seconds, so that the compiler has done its work in the first of them, at
 * least twice and at most {@value #MOST_RUNS} times; the median of the later half counts. An action above {@value #LONG_SECONDS} s runs once: it has the time to become warm within.
 */
final class WarmTiming {
    private static final int MOST_RUNS = 500;
    private static final double LONG_SECONDS = 10;
    private static final double BUDGET_SECONDS = 2;

    private WarmTiming() {}

    /** One run. */
    record Run(double seconds, boolean verified) {}

    /** An action that times itself, so that what it checks afterwards does not count. */
    @FunctionalInterface
    interface Action {
        Run run() throws MissingRowException;
    }

    /** The median of the runs that count; verified when all runs are. */
    static Run of(Action action) throws MissingRowException {
        List<Run> runs = new ArrayList<>();
        double spent = 0;
        do {
            Run run = action.run();
            runs.add(run);
            spent += run.seconds();
        } while (runs.size() < MOST_RUNS && (spent < BUDGET_SECONDS || runs.size() < 2) && spent < LONG_SECONDS);
        boolean verified = runs.stream().allMatch(Run::verified);
        List<Double> later = runs.subList(runs.size() / 2, runs.size()).stream()
                .map(Run::seconds)
                .sorted()
                .toList();
        return new Run(later.get(later.size() / 2), verified);
    }
}
