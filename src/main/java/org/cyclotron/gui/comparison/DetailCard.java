package org.cyclotron.gui.comparison;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The lane in hand: timeline, workers and figures of one of its runs; and what belongs to all lanes, as further tabs. */
final class DetailCard {
    private static final double LEAST = 190;
    /** Charts and tables need more room than the timeline; the lanes above scroll meanwhile. */
    private static final double CHARTS = 290;

    private static final double ROOMY = 300;

    /** In this order; the first is shown first. */
    private final Map<DetailTab, ToggleButton> tabs = new EnumMap<>(DetailTab.class);

    private final ToggleGroup group = new ToggleGroup();
    private final DetailViewModel model;
    private final Label title = Texts.label("", "semibold", "may-be-cut");
    private final Label subtitle = Texts.label("", "t12", "muted", "may-be-cut");
    private final Button previous = step("Previous round", Feather.CHEVRON_LEFT, "previous-run", -1);
    private final Button next = step("Next round", Feather.CHEVRON_RIGHT, "next-run", 1);
    private final StackPane place = new StackPane();
    private final VBox beside = new VBox();
    private final Map<DetailTab, Node> contents;
    private final HBox body = new HBox();
    private final VBox card = new VBox();
    private final FigureList figures;
    private final Node nothing = new EmptyState(
            Feather.CLOCK, "No run to show", "A lane that failed or was not measured yet has no timeline.");
    private boolean roomy;

    DetailCard(ComparisonViewModel comparison, WorkbenchContext context) {
        model = comparison.detail();
        var tokens = context.look().tokensProperty();
        figures = new FigureList(model);
        contents = Map.of(
                DetailTab.TIMELINE, new TimelinePane(model, tokens),
                DetailTab.WORKERS, new WorkersPane(model, tokens),
                DetailTab.CROSSOVER, new CrossoverPane(comparison, tokens),
                DetailTab.EFFICIENCY, ChartTab.efficiency(comparison, tokens),
                DetailTab.WALL, ChartTab.wall(comparison, tokens),
                DetailTab.TABLE, new FigureTable(comparison));
        build();
        model.runProperty().subscribe(this::showRun);
        model.laneProperty().subscribe(this::showRun);
        group.selectedToggleProperty().subscribe((before, now) -> {
            // One of them is always in force.
            if (now == null && before != null) {
                before.setSelected(true);
            } else {
                arrange();
            }
        });
        select(DetailTab.TIMELINE);
    }

    VBox card() {
        return card;
    }

    /** Brings a tab to the front. */
    void select(DetailTab tab) {
        // With room it stands beside the timeline.
        ToggleButton button = tabs.get(roomy && tab == DetailTab.CROSSOVER ? DetailTab.TIMELINE : tab);
        if (button != null) {
            button.setSelected(true);
        }
        arrange();
    }

    /** With room the crossover stands beside the timeline. */
    void setRoomy(boolean next) {
        if (roomy == next) {
            return;
        }
        roomy = next;
        ToggleButton crossover = tabs.get(DetailTab.CROSSOVER);
        if (crossover != null) {
            if (roomy && crossover.isSelected()) {
                select(DetailTab.TIMELINE);
            }
            crossover.setVisible(!roomy);
            crossover.setManaged(!roomy);
        }
        arrange();
    }

    private void build() {
        HBox pills = new HBox();
        pills.getStyleClass().add("pills");
        for (DetailTab tab : DetailTab.values()) {
            ToggleButton pill = new ToggleButton(tab.words());
            pill.setId("detail-" + tab.name().toLowerCase(Locale.ROOT));
            pill.setMinWidth(Region.USE_PREF_SIZE);
            pill.setToggleGroup(group);
            pill.getStyleClass().addAll("in-head", pillPlace(tab));
            tabs.put(tab, pill);
            pills.getChildren().add(pill);
        }
        HBox head = new HBox(title, subtitle, previous, next, Texts.spring(), pills);
        head.getStyleClass().addAll("card-head", "rule-b");
        title.setId("detail-title");
        title.setMinWidth(0);
        subtitle.setId("detail-subtitle");
        subtitle.setMinWidth(80);
        beside.getStyleClass().add("beside");
        body.getStyleClass().add("detail-body");
        place.getStyleClass().add("detail-place");
        place.setMinSize(0, 0);
        HBox.setHgrow(place, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "detail");
        card.setId("detail");
        card.getChildren().addAll(head, body);
    }

    private static String pillPlace(DetailTab tab) {
        return switch (tab) {
            case TIMELINE -> "left-pill";
            case TABLE -> "right-pill";
            default -> "center-pill";
        };
    }

    private DetailTab chosen() {
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DetailTab.TIMELINE);
    }

    private void arrange() {
        DetailTab tab = chosen();
        double height = roomy ? ROOMY : tab.isOfTheLane() ? LEAST : CHARTS;
        card.setMinHeight(height);
        card.setPrefHeight(height);
        boolean missing = tab.isOfTheLane() && model.runProperty().get() == null;
        Node content = missing ? nothing : contents.get(tab);
        if (content != null) {
            place.getChildren().setAll(content);
        }
        body.getChildren().setAll(place);
        Node crossover = contents.get(DetailTab.CROSSOVER);
        if (roomy && tab.isOfTheLane() && crossover != null) {
            VBox.setVgrow(crossover, Priority.ALWAYS);
            beside.getChildren().setAll(Texts.label("Crossover", "semibold", "beside-title"), crossover);
            HBox.setHgrow(beside, Priority.ALWAYS);
            place.setPrefWidth(100);
            beside.setPrefWidth(100);
            body.getChildren().add(beside);
        }
        if (tab.isOfTheLane()) {
            body.getChildren().add(figures);
        }
    }

    private void showRun() {
        LaneRow lane = model.laneProperty().get();
        @Nullable SelectedRun run = model.runProperty().get();
        title.setText(lane == null ? "No lane selected" : lane.summary().label());
        title.setTooltip(lane == null ? null : new Tooltip(lane.spec()));
        subtitle.setText(run == null ? "" : run.subtitle());
        subtitle.setTooltip(run == null ? null : new Tooltip(run.explanation()));
        previous.setDisable(run == null || run.round() <= 1);
        next.setDisable(run == null || run.round() >= run.rounds());
        arrange();
    }

    private Button step(String words, Feather glyph, String id, int step) {
        Button button = new Button(words, Icons.of(glyph, "i14"));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only", "round-step");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(e -> model().step(step));
        return button;
    }

    private DetailViewModel model() {
        return model;
    }
}
