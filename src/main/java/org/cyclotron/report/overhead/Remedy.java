package org.cyclotron.report.overhead;

import java.util.List;

/**
 * A remedy that the analysis proposes.
 *
 * @param preset the strategy that carries it out here
 * @param claim what is expected of it there, in its words
 * @param low the least gain claimed, as a factor
 * @param high the greatest
 * @param conditions what a comparison must be for the claim to be about it
 */
record Remedy(String preset, String name, String claim, double low, double high, Conditions conditions) {
    /** What a claim is about. */
    enum Conditions {
        ANY,
        FILE
    }

    /** All six, in the order of the analysis. */
    static final List<Remedy> ALL = List.of(
            new Remedy(
                    "remedy-1", "1. Fork with isolation (here: standby processes)", "10–15×", 10, 15, Conditions.ANY),
            new Remedy("remedy-2", "2. Threads", "2–4× if there is no lock", 2, 4, Conditions.ANY),
            new Remedy("remedy-3", "3. Shared memory", "10–20 %", 1.1, 1.2, Conditions.ANY),
            new Remedy("remedy-4", "4. A library schedules", "20–30 %", 1.2, 1.3, Conditions.ANY),
            new Remedy("remedy-5", "5. Hybrid by size", "2–3× small, 4–6× large", 2, 6, Conditions.ANY),
            new Remedy("remedy-6", "6. Pre-initialised pool over a file", "2–3× over a file", 2, 3, Conditions.FILE));
}
