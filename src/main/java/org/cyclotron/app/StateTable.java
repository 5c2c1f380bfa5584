package org.cyclotron.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.StateText;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateNode;
import org.cyclotron.report.drawing.StateRing;
import org.jspecify.annotations.Nullable;

/** The states of a diagram as a table: where each stands and what it steps to. */
final class StateTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("cycle", "Cycle", true),
            new Table.Column("length", "Length", true),
            new Table.Column("steps", "Steps to the cycle", true),
            new Table.Column("state", "State", true),
            new Table.Column("elements", "Elements", false),
            new Table.Column("next", "Next state", true));

    private static final List<Table.Column> LENGTH_COLUMNS = List.of(
            new Table.Column("length", "Length", true),
            new Table.Column("count", "Cycles", true),
            new Table.Column("states", "States", true));

    private final Lfsr lfsr;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private StateTable(Lfsr lfsr) {
        this.lfsr = lfsr;
    }

    /** One row a state, cycle by cycle in stepping order, the tails of a state right behind it. */
    static Table of(Lfsr lfsr, StateDiagram diagram) {
        StateTable table = new StateTable(lfsr);
        int cycle = 0;
        for (StateRing ring : diagram.rings()) {
            cycle++;
            List<StateNode> states = ring.states();
            for (int i = 0; i < states.size(); i++) {
                table.add(cycle, ring, 0, states.get(i), states.get((i + 1) % states.size()));
            }
        }
        return new Table("states", "States", COLUMNS, table.rows);
    }

    /** One row a length, every length, for an overview. */
    static Table ofLengths(CycleStructure structure) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CycleTerm term : structure.terms()) {
            rows.add(Arrays.asList(term.length(), term.count(), term.states()));
        }
        return new Table("lengths", "Cycles by length", LENGTH_COLUMNS, rows);
    }

    private void add(int cycle, StateRing ring, int steps, StateNode node, StateNode next) {
        String elements = StateText.elements(lfsr.state(node.number()));
        rows.add(Arrays.asList(cycle, ring.length(), steps, node.number(), elements, next.number()));
        for (StateNode before : node.predecessors()) {
            add(cycle, ring, steps + 1, before, node);
        }
    }
}
