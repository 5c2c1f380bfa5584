package org.cyclotron.gui.laboratory;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cyclotron.app.ProfileEdit;
import org.cyclotron.costmodel.CostCurve;
import org.cyclotron.costmodel.UnitCost;
import org.cyclotron.report.Figures;

/** A unit cost in the editor: its value as text. A cost that depends on a size shows its range; a value replaces all of it. */
final class ProfileEntry {
    private static final double NANOS = 1e9;

    private final UnitCost cost;
    private final String original;
    private final StringProperty text;
    private final StringBinding problem;

    ProfileEntry(UnitCost cost) {
        this.cost = cost;
        original = words(cost.curve());
        text = new SimpleStringProperty(original);
        problem = Bindings.createStringBinding(this::problemNow, text);
    }

    /** The cost as it was. */
    UnitCost cost() {
        return cost;
    }

    /** Such as {@code create.spawn}. */
    String key() {
        return cost.key().toString();
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the text; empty where nothing is. */
    StringBinding problemProperty() {
        return problem;
    }

    boolean isChanged() {
        return !text.get().strip().equals(original);
    }

    /** Every known value of a cost that depends on a size; its one value otherwise. */
    String values() {
        List<CostCurve.Point> points = cost.curve().points();
        return points.size() == 1
                ? original
                : points.stream()
                        .map(point -> Figures.count(Math.round(point.size())) + ": " + time(point.nanos()))
                        .collect(Collectors.joining("\n"));
    }

    /** The cost as it is typed; only where there is no problem. */
    UnitCost changed() {
        return UnitCost.of(
                cost.cost(), cost.of(), nanos(), "Set by hand: " + text.get().strip() + ".");
    }

    private double nanos() {
        return ProfileEdit.parse(cost.cost().id() + "=" + text.get().replace(" ", ""))
                .nanos();
    }

    private String problemNow() {
        if (!isChanged()) {
            return "";
        }
        try {
            return Double.isFinite(nanos()) ? "" : "Too large";
        } catch (IllegalArgumentException e) {
            return "Write a time such as 1.5 ms, with ns, us, ms or s";
        }
    }

    private static String words(CostCurve curve) {
        List<CostCurve.Point> points = curve.points();
        double least = points.stream().mapToDouble(CostCurve.Point::nanos).min().orElse(0);
        double most = points.stream().mapToDouble(CostCurve.Point::nanos).max().orElse(0);
        return points.size() == 1 ? time(least) : time(least) + " – " + time(most);
    }

    private static String time(double nanos) {
        return nanos == 0 ? "0 ns" : Figures.seconds(nanos / NANOS);
    }
}
