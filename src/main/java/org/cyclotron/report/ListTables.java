package org.cyclotron.report;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings and rows of lists of cycles and states, which may be too long to be tables. */
public final class ListTables {
    private ListTables() {}

    /** The heading of the states of a cycle. */
    public static Table states(String title, List<List<@Nullable Object>> rows) {
        return new Table(
                "states",
                title,
                List.of(new Table.Column("step", "Step", true), new Table.Column("state", "State", false)),
                rows);
    }

    /** A state. @param step how far it lies from the representative */
    public static List<@Nullable Object> state(BigInteger step, long[] cells) {
        return Arrays.asList(step, StateText.elements(cells));
    }

    /** The heading of the cycles of a register. */
    public static Table cycles(String title, List<List<@Nullable Object>> rows) {
        return new Table(
                "cycle-list",
                title,
                List.of(
                        new Table.Column("cycle", "Cycle", true),
                        new Table.Column("length", "Length", true),
                        new Table.Column("representative", "Representative", false)),
                rows);
    }

    /** A cycle. @param number from 1 */
    public static List<@Nullable Object> cycle(long number, BigInteger length, long[] representative) {
        return Arrays.asList(number, length, StateText.elements(representative));
    }
}
