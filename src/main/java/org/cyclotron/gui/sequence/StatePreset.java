package org.cyclotron.gui.sequence;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;

/**
 * A state that is offered.
 *
 * @param label such as {@code On a cycle of 15 states}
 * @param text the state as it is typed
 */
record StatePreset(String label, String text) {
    private static final int MOST_CYCLES = 24;

    /** The unit state, and a state of each cycle length where the register is analysed: the longest first. */
    static List<StatePreset> of(RegisterListItem item) {
        List<StatePreset> presets = new ArrayList<>();
        presets.add(new StatePreset("Unit state 0, …, 0, 1", unit(item)));
        @Nullable
        CycleStructure structure =
                item.analysis() == null ? null : item.analysis().algebra().structure();
        List<CycleTerm> terms = structure == null ? List.of() : structure.terms();
        for (CycleTerm term : terms.reversed()) {
            long[] representative = term.representative();
            if (representative != null && presets.size() <= MOST_CYCLES) {
                presets.add(new StatePreset(
                        "On a cycle of " + Figures.count(term.length())
                                + (term.length().bitLength() == 1 ? " state" : " states"),
                        StateText.of(item.lfsr(), representative)));
            }
        }
        return List.copyOf(presets);
    }

    static String unit(RegisterListItem item) {
        return StateText.of(item.lfsr(), item.lfsr().impulseState());
    }
}
