package org.cyclotron.gui.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.StatTile;
import org.cyclotron.gui.control.StatTiles;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.SpanText;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The workspace: what is looked at and its figures above, output and recovery at the left, postulates and charts right. */
final class SequenceView extends VBox {
    private static final double WIDE = 1040;
    private static final double ROOMY = 860;
    private static final double NARROW_COLUMN = 420;
    /** In a magnified window. */
    private static final double TIGHT = 860;

    private static final double TIGHT_COLUMN = 300;

    private final SequenceViewModel model;
    private final SequenceBar bar;
    private final List<StatTile> tiles = new ArrayList<>();
    private final StatTiles tileRow;
    private final OutputCard output;
    private final PostulatesCard postulates = new PostulatesCard();
    private final ChartsCard charts;
    private final RecoverCard recover;
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final HBox columns = new HBox(left, right);

    /** @param open opens a register that was found as a new row */
    SequenceView(
            SequenceViewModel model, ObservableValue<Tokens> tokens, SequenceExports exports, Consumer<Lfsr> open) {
        this.model = model;
        bar = new SequenceBar(model);
        for (String caption :
                List.of("Elements", "Period", "Balance", "Longest run", "Linear complexity", "Side peak")) {
            tiles.add(new StatTile(caption));
        }
        tileRow = new StatTiles(tiles);
        tileRow.setMinHeight(USE_PREF_SIZE);
        output = new OutputCard(exports.elements());
        charts = new ChartsCard(tokens, exports);
        recover = new RecoverCard(model.recover(), open);
        getStyleClass().addAll("page", "sequence");
        columns.getStyleClass().add("columns");
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(output.card(), Priority.ALWAYS);
        VBox.setVgrow(charts, Priority.ALWAYS);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        model.contentProperty().subscribe(this::show);
        model.problemProperty().subscribe(() -> show(model.contentProperty().get()));
    }

    private void show(SequenceContent content) {
        switch (content) {
            case SequenceContent.NoRegister none ->
                beside(
                        List.of(),
                        new EmptyState(
                                Feather.ACTIVITY,
                                "No register selected",
                                "Choose a register in the list at the left, or paste a sequence to find the register that makes it."));
            case SequenceContent.Working(RegisterListItem item, SequencePlan plan) -> working(item, plan);
            case SequenceContent.Stopped(RegisterListItem item) -> stopped(item);
            case SequenceContent.Broken(RegisterListItem item, String details) -> {
                bar.show(item, null);
                beside(
                        List.of(bar),
                        new ErrorBox(
                                "The sequence cannot be analysed",
                                "The register itself is unharmed.",
                                "Choose fewer elements, or copy the details and report them.",
                                details));
            }
            case SequenceContent.Ready(SequenceFacts facts) -> ready(facts);
        }
        arrange();
    }

    private void working(RegisterListItem item, @Nullable SequencePlan plan) {
        if (model.problemProperty().get() != null) {
            stopped(item);
            return;
        }
        ProgressIndicator running = new ProgressIndicator();
        running.setMaxSize(28, 28);
        bar.show(item, plan);
        String what = plan == null ? "Looking for the period." : SpanText.announcement(plan);
        beside(List.of(bar), new EmptyState(Feather.LOADER, "Being analysed", what, running));
    }

    private void stopped(RegisterListItem item) {
        bar.show(item, null);
        boolean faulty = model.problemProperty().get() != null;
        Button again = new Button("Analyse", Icons.of(Feather.ACTIVITY));
        again.getStyleClass().add("accent");
        again.setId("sequence-again");
        again.setOnAction(e -> model.again());
        beside(
                List.of(bar),
                faulty
                        ? new EmptyState(Feather.ACTIVITY, "Nothing to show", "Mend what is marked above.")
                        : new EmptyState(
                                Feather.ACTIVITY, "Stopped", "Nothing was found before it was stopped.", again));
    }

    /** A message in the place of output and charts; recovery stays. */
    private void beside(List<Node> above, Node message) {
        boolean box = message instanceof ErrorBox;
        VBox place = Card.bare(message);
        VBox.setVgrow(place, box ? Priority.NEVER : Priority.ALWAYS);
        VBox.setVgrow(recover.card(), Priority.ALWAYS);
        left.getChildren().setAll(recover.card());
        right.getChildren().setAll(place);
        List<Node> all = new ArrayList<>(above);
        all.add(columns);
        getChildren().setAll(all);
    }

    private void ready(SequenceFacts facts) {
        bar.show(facts.item(), facts.plan());
        for (int i = 0; i < tiles.size(); i++) {
            SequenceTile tile = facts.tiles().get(i);
            tiles.get(i).set(tile.value(), tile.full(), tile.context());
        }
        output.show(facts);
        postulates.show(facts);
        charts.show(facts);
        VBox.setVgrow(recover.card(), Priority.NEVER);
        left.getChildren().setAll(output.card(), recover.card());
        right.getChildren().setAll(postulates.card(), charts);
        getChildren().setAll(bar, tileRow, columns);
    }

    /** Sizes follow the room: see the breakpoints of the window. */
    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        double column =
                wide ? Math.clamp(getWidth() * 0.4, 440, 640) : getWidth() < TIGHT ? TIGHT_COLUMN : NARROW_COLUMN;
        left.setMinWidth(column);
        left.setPrefWidth(column);
        left.setMaxWidth(column);
        charts.setRoomy(wide && getHeight() >= ROOMY);
    }
}
