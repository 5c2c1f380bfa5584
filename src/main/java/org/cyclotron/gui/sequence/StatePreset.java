package org.cyclotron.gui.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        terms.reversed().stream()
                .flatMap(term -> onCycle(item, term).stream())
                .limit(MOST_CYCLES)
                .forEach(presets::add);
        return List.copyOf(presets);
    }

    private static Optional<StatePreset> onCycle(RegisterListItem item, CycleTerm term) {
        long[] representative = term.representative();
        if (representative == null) {
            return Optional.empty();
        }
        String states = term.length().bitLength() == 1 ? " state" : " states";
        return Optional.of(new StatePreset(
                "On a cycle of " + Figures.count(term.length()) + states, StateText.of(item.lfsr(), representative)));
    }

    static String unit(RegisterListItem item) {
        return StateText.of(item.lfsr(), item.lfsr().impulseState());
    }
}
