package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.report.chart.LengthBin;
import org.cyclotron.report.chart.LengthHistogram;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The lengths as a histogram; where room is short the statistics share the card. */
final class LengthsCard {
    private static final double LEAST_HEIGHT = 130;

    private final StructureViewModel model;
    private final ChartPane chart;
    private final StatisticsTable statistics = new StatisticsTable();
    private final ToggleButton linear = pill("Linear", "left-pill", "scale-linear");
    private final ToggleButton log = pill("Log", "center-pill", "scale-log");
    private final ToggleButton figures = pill("Statistics", "right-pill", "statistics-in-card");
    private final Label remark = Texts.whole(Texts.label("cycles by length", "t11", "muted"));
    private final HBox pills = new HBox(linear, log, figures);
    private final Node nothing =
            new EmptyState(Feather.BAR_CHART_2, "No lengths to show", "The histogram needs the cycle structure.");
    private final Card card;
    private @Nullable CycleStructure shown;
    private List<LengthBin> bins = List.of();

    LengthsCard(StructureViewModel model, WorkbenchContext context, Node export) {
        this.model = model;
        chart = new ChartPane(context.look().tokensProperty());
        chart.setId("histogram");
        chart.setOnBarClicked(this::selectBar);
        pills.getStyleClass().add("pills");
        card = new Card("Length histogram", chart, remark, pills, export);
        card.setMinHeight(LEAST_HEIGHT);
        card.setPrefHeight(LEAST_HEIGHT);
        ToggleGroup group = new ToggleGroup();
        // One by one: only then the group is one stop of the focus.
        List.of(linear, log, figures).forEach(pill -> pill.setToggleGroup(group));
        linear.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            // One of them is always in force.
            if (now == null && before != null) {
                before.setSelected(true);
                return;
            }
            model.logarithmicProperty().set(log.isSelected());
            arrange();
        });
        model.logarithmicProperty().subscribe(this::draw);
        model.selectionProperty().subscribe(this::draw);
    }

    Card card() {
        return card;
    }

    void show(StructureFacts facts) {
        shown = facts.structure();
        bins = shown == null ? List.of() : LengthBin.of(shown, LengthHistogram.MOST_BARS);
        statistics.show(facts);
        draw();
        arrange();
    }

    /** With room the statistics have a card of their own. */
    void setRoomy(boolean roomy) {
        if (roomy && figures.isSelected()) {
            linear.setSelected(true);
        }
        remark.setVisible(roomy);
        remark.setManaged(roomy);
        if (roomy == pills.getChildren().contains(figures)) {
            pills.getChildren().setAll(roomy ? List.of(linear, log) : List.of(linear, log, figures));
            log.getStyleClass().removeAll("center-pill", "right-pill");
            log.getStyleClass().add(roomy ? "right-pill" : "center-pill");
        }
    }

    private void arrange() {
        card.title().setText(figures.isSelected() ? "Statistics" : "Length histogram");
        card.setContent(shown == null ? nothing : figures.isSelected() ? statistics.view() : chart);
    }

    private void draw() {
        CycleStructure structure = shown;
        if (structure == null) {
            chart.setChart(null, "");
            return;
        }
        boolean logarithmic = model.logarithmicProperty().get();
        CycleSelection selection = model.selectionProperty().get();
        BigInteger length = selection == null ? null : selection.length();
        chart.setChart(
                tokens -> LengthHistogram.of(structure, logarithmic, length, tokens),
                LengthHistogram.description(structure));
    }

    private void selectBar(int column) {
        LengthBin bin = bins.get(column);
        model.facts().stream()
                .flatMap(facts -> facts.cycles().stream())
                .map(CycleRow::term)
                .filter(term -> within(bin, term))
                .findFirst()
                .ifPresent(model::select);
    }

    private static boolean within(LengthBin bin, CycleTerm term) {
        return term.length().compareTo(bin.from()) >= 0 && term.length().compareTo(bin.to()) <= 0;
    }

    private static ToggleButton pill(String text, String place, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().addAll("in-head", place);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }
}
