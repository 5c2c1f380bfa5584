package org.cyclotron.gui.structure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.gui.control.FiguresPopOver.Entry;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;

/** The figures of the cycle in hand, every digit of them. */
final class CycleFigures {
    private static final MathContext DIGITS = new MathContext(6);

    private CycleFigures() {}

    static List<Entry> of(StructureFacts facts, CycleSelection selection) {
        Lfsr lfsr = facts.analysis().algebra().lfsr();
        List<Entry> entries = new ArrayList<>();
        entries.add(figure("Length", selection.length()));
        CycleStructure structure = facts.structure();
        if (structure != null) {
            structure.terms().stream()
                    .filter(term -> term.length().equals(selection.length()))
                    .findFirst()
                    .ifPresent(term -> addTerm(entries, term, structure));
        }
        long @Nullable [] state = selection.representative();
        if (state != null) {
            entries.add(entry("Representative", StateText.of(lfsr, state)));
            entries.add(entry("Its cells s(t), s(t+1), …", StateText.elements(state)));
        }
        return entries;
    }

    private static void addTerm(List<Entry> entries, CycleTerm term, CycleStructure structure) {
        entries.add(figure("Cycles of this length", term.count()));
        entries.add(figure("States on them", term.states()));
        BigDecimal share = new BigDecimal(term.states())
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(structure.states()), DIGITS);
        entries.add(entry("Share of the states on cycles", share.toPlainString() + " %"));
    }

    private static Entry figure(String caption, BigInteger value) {
        return new Entry(caption, LongText.of(Figures.full(value)), value.toString());
    }

    private static Entry entry(String caption, String text) {
        return new Entry(caption, LongText.of(text), text);
    }
}
