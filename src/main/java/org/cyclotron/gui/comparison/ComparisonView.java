package org.cyclotron.gui.comparison;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The workspace: controls above, then the verdict, the lanes, and the lane in hand. */
final class ComparisonView extends VBox {
    /** From this width of the page on timeline and crossover stand side by side and rows are higher. */
    private static final double ROOMY = 1240;

    private final ComparisonViewModel model;
    private final ComparisonBar bar;
    private final VerdictCard verdict;
    private final LanesCard lanes;
    private final DetailCard detail;
    private final RaceCard race;
    private final VBox failure = new VBox();
    private final KeptStrip kept;

    ComparisonView(ComparisonViewModel model, WorkbenchContext context, ComparisonExports exports) {
        this.model = model;
        var tokens = context.look().tokensProperty();
        bar = new ComparisonBar(model, exports.menu());
        detail = new DetailCard(model, context);
        verdict = new VerdictCard(model, () -> detail.select(DetailTab.CROSSOVER));
        lanes = new LanesCard(model, tokens);
        race = new RaceCard(tokens);
        kept = new KeptStrip(model);
        failure.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("page", "spaced", "comparison");
        setId("comparison");
        VBox.setVgrow(detail.card(), Priority.ALWAYS);
        VBox.setVgrow(race, Priority.ALWAYS);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        model.contentProperty().subscribe(this::show);
        model.run().failureProperty().subscribe(this::showFailure);
    }

    private void show(ComparisonContent content) {
        switch (content) {
            case ComparisonContent.NoSubject none ->
                only(new EmptyState(
                        Feather.BAR_CHART_2,
                        "No register selected",
                        "Choose one or several registers in the list at the left."));
            case ComparisonContent.NoLanes none ->
                only(new EmptyState(
                        Feather.BAR_CHART_2,
                        "No lane to compare",
                        "Tick lanes above that can do with this kernel; Sequential is the usual baseline."));
            case ComparisonContent.Empty(String subject, boolean racing, String expected) ->
                only(empty(subject, racing, expected));
            case ComparisonContent.Starting(String subject) -> only(starting(subject));
            case ComparisonContent.Lanes(Shown shown) -> {
                lanes.show(shown);
                getChildren().setAll(bar, failure, kept, verdict, lanes, detail.card());
                arrange();
            }
            case ComparisonContent.Race(String subject, var standing) -> {
                race.show(standing);
                if (!getChildren().contains(race)) {
                    getChildren().setAll(bar, failure, verdict, race);
                }
            }
        }
    }

    private Node empty(String subject, boolean racing, String expected) {
        Button run = new Button(racing ? "Race" : "Run", Icons.of(Feather.PLAY));
        run.setId("run-first");
        run.setOnAction(e -> model.press());
        String time = expected.isEmpty() ? "" : " It takes " + expected + ".";
        return racing
                ? new EmptyState(
                        Feather.PLAY,
                        "Let the lanes race",
                        "All lanes enumerate " + subject + " at once: to look at, not to measure.",
                        run)
                : new EmptyState(
                        Feather.BAR_CHART_2,
                        "Not compared yet",
                        "Which way of running in parallel pays for " + subject + ", which loses, and why?" + time,
                        run);
    }

    /** Nothing turns here: a measurement is about to begin. */
    private static Node starting(String subject) {
        return new EmptyState(
                Feather.CLOCK,
                "Measuring " + subject,
                "Lanes appear when the first round is complete. Nothing moves here while runs are timed.");
    }

    private void only(Node node) {
        VBox card = Card.bare(node);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().setAll(bar, failure, verdict, card);
    }

    private void showFailure(@Nullable RunFailure cause) {
        failure.getChildren().clear();
        failure.setManaged(cause != null);
        failure.setVisible(cause != null);
        if (cause != null) {
            ErrorBox box = new ErrorBox(cause.happened(), cause.meaning(), cause.remedy(), cause.details());
            box.setId("run-failure");
            box.setMinHeight(USE_PREF_SIZE);
            failure.getChildren().add(box);
        }
    }

    /** Sizes follow the room: see the breakpoints of the window. */
    private void arrange() {
        boolean roomy = getWidth() >= ROOMY;
        lanes.setRoomy(roomy);
        detail.setRoomy(roomy);
        int rows = model.shown().map(shown -> shown.rows().size()).orElse(1);
        lanes.setMinHeight(lanes.leastHeight(rows));
        lanes.setPrefHeight(lanes.heightFor(rows));
    }
}
