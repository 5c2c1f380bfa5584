package org.cyclotron.gui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.cyclotron.gui.control.FiguresPopOver;
import org.cyclotron.gui.control.FiguresPopOver.Entry;
import org.cyclotron.laboratory.MeasuredCost;
import org.cyclotron.laboratory.Measures;
import org.cyclotron.laboratory.OriginalFigure;
import org.cyclotron.report.CostText;
import org.cyclotron.report.Figures;

/** Every figure of a line, to be read and copied. */
final class CostFigures {
    private static final int MOST_VALUES_SHOWN = 12;

    private CostFigures() {}

    static FiguresPopOver popOver(CostRow row) {
        return new FiguresPopOver(row.name() + ", " + row.detail(), of(row), ArrowLocation.TOP_CENTER);
    }

    /** The figures as captions and values. */
    static List<Entry> of(CostRow row) {
        MeasuredCost cost = row.cost();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(
                "Median", row.ours(), cost.median() + " " + cost.unit().id()));
        entries.add(new Entry(
                "Interval, " + Figures.significant(100 * cost.interval().confidence()) + " %",
                row.interval(),
                cost.interval().low() + "–" + cost.interval().high() + " "
                        + cost.unit().id()));
        entries.add(new Entry(cost.repetitions() + " repetitions, as measured", values(cost), all(cost)));
        explanation(cost).ifPresent(text -> entries.add(new Entry("What is timed", text, null)));
        OriginalFigure original = row.original();
        entries.add(new Entry(
                "The original", original == null ? "Its analysis has no figure for this." : original.citation(), null));
        if (original != null) {
            entries.add(new Entry("Ours against its spawn", row.ratio(), null));
        }
        return List.copyOf(entries);
    }

    private static Optional<String> explanation(MeasuredCost cost) {
        return Measures.all().stream()
                .filter(measure -> measure.id().equals(cost.id()))
                .map(measure -> measure.explanation())
                .findFirst();
    }

    private static String values(MeasuredCost cost) {
        String first = cost.values().stream()
                .limit(MOST_VALUES_SHOWN)
                .map(value -> CostText.value(value, cost.unit()))
                .collect(Collectors.joining(", "));
        return cost.repetitions() > MOST_VALUES_SHOWN
                ? first + " and " + (cost.repetitions() - MOST_VALUES_SHOWN) + " more"
                : first;
    }

    private static String all(MeasuredCost cost) {
        return cost.values().stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
