package org.cyclotron.gui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.FiguresPopOver;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.StatTile;
import org.cyclotron.gui.control.StatTiles;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.StatisticRows;
import org.cyclotron.report.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The workspace: heading and tiles above, tables and histogram at the left, diagram or list at the right. */
final class StructureView extends VBox {
    private static final double WIDE = 1040;
    private static final double ROOMY = 860;
    private static final double NARROW_COLUMN = 408;
    private static final double STATISTICS_HEIGHT = 40 + 9 * FactColumns.ROW;

    private final StructureViewModel model;
    private final Runnable analyse;
    private final StructureHeading heading;
    private final List<StatTile> tiles = new ArrayList<>();
    private final VBox failure = new VBox();
    private final FactorsCard factors;
    private final CyclesCard cycles;
    private final LengthsCard lengths;
    private final StatisticsTable statistics = new StatisticsTable();
    private final Card statisticsCard;
    private final VBox left = new VBox();
    private final HBox columns;
    private final StatTiles tileRow;

    StructureView(
            StructureViewModel model,
            WorkbenchContext context,
            Exports windowExports,
            InterfaceThread interfaceThread,
            Runnable analyse) {
        this.model = model;
        this.analyse = analyse;
        StructureExports exports = new StructureExports(model, windowExports, interfaceThread);
        heading = new StructureHeading(analyse);
        factors = new FactorsCard(exports.table("factors", "factors", algebra(AnalysisTables::factors)));
        cycles = new CyclesCard(
                model, exports.tableOfStructure("cycle table", "cycles", algebra(AnalysisTables::cycles)));
        lengths = new LengthsCard(model, context, exports.chart("length-histogram"));
        DiagramCard diagram = new DiagramCard(model, context, exports.chart("state-diagram"));
        statisticsCard = new Card(
                "Statistics",
                statistics.view(),
                Texts.whole(Texts.label("against theory", "t11", "muted")),
                definitions(),
                exports.tableOfStructure("statistics", "statistics", facts -> StatisticRows.table(facts.statistics())));
        statisticsCard.setMinHeight(STATISTICS_HEIGHT);
        statisticsCard.setPrefHeight(STATISTICS_HEIGHT);
        failure.setMinHeight(USE_PREF_SIZE);
        tileRow = tiles();
        tileRow.setMinHeight(USE_PREF_SIZE);
        columns = new HBox(left, right(diagram, new ListingCard(model, exports.listing())));
        columns.getStyleClass().add("columns");
        left.getStyleClass().add("column");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(lengths.card(), Priority.ALWAYS);
        // These give way where the column is short, after the histogram.
        VBox.setVgrow(factors.card(), Priority.SOMETIMES);
        VBox.setVgrow(cycles.card(), Priority.SOMETIMES);
        getStyleClass().addAll("page", "structure");
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        model.contentProperty().subscribe(this::show);
    }

    private StatTiles tiles() {
        for (String caption :
                List.of("States", "On cycles", "Cycles", "Longest cycle", "Order, periodic part", "Tail height")) {
            tiles.add(new StatTile(caption));
        }
        return new StatTiles(tiles);
    }

    /** Opens what the statistics mean and where the figures of theory come from. */
    private Node definitions() {
        Button button = new Button("What the statistics mean", Icons.of(Feather.HELP_CIRCLE, "i14"));
        button.setId("statistics-meaning");
        button.getStyleClass().addAll("flat", "icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(button.getText()));
        button.setOnAction(e -> model.facts()
                .ifPresent(facts -> new FiguresPopOver(
                                "Statistics of the cycle lengths",
                                StatisticMeanings.of(facts.statistics()),
                                ArrowLocation.BOTTOM_CENTER)
                        .show(button)));
        return button;
    }

    private Node right(DiagramCard diagram, ListingCard listing) {
        StackPane place = new StackPane(diagram.card());
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        model.listing()
                .contentProperty()
                .subscribe(content -> place.getChildren()
                        .setAll(content instanceof ListingContent.Closed ? diagram.card() : listing.card()));
        return place;
    }

    private void show(StructureContent content) {
        switch (content) {
            case StructureContent.NoRegister none ->
                only(new EmptyState(
                        Feather.SHARE_2, "No register selected", "Choose a register in the list at the left."));
            case StructureContent.NotAnalysed(RegisterListItem item) -> {
                Button button = new Button("Analyse", Icons.of(Feather.CPU));
                button.getStyleClass().add("accent");
                button.setId("analyse");
                button.setOnAction(e -> analyse.run());
                heading(
                        item,
                        new EmptyState(
                                Feather.SHARE_2,
                                "Not analysed yet",
                                "Its factors, order, cycles and tails are shown here once it is analysed.",
                                button));
            }
            case StructureContent.Analysing(RegisterListItem item) -> heading(item, analysing());
            case StructureContent.Broken(RegisterListItem item, String details) ->
                heading(
                        item,
                        new ErrorBox(
                                "The structure cannot be shown",
                                "The analysis itself is unharmed and can be exported.",
                                "Copy the details and report them.",
                                details));
            case StructureContent.Analysed(StructureFacts facts) -> show(facts);
        }
    }

    private static Node analysing() {
        ProgressIndicator running = new ProgressIndicator();
        running.setMaxSize(28, 28);
        return new EmptyState(
                Feather.LOADER,
                "Being analysed",
                "The result appears here by itself; tasks are listed below.",
                running);
    }

    private void only(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().setAll(node);
    }

    private void heading(RegisterListItem item, Node below) {
        heading.show(item);
        VBox card = Card.bare(below);
        VBox.setVgrow(card, below instanceof ErrorBox ? Priority.NEVER : Priority.ALWAYS);
        getChildren().setAll(heading, card);
    }

    private void show(StructureFacts facts) {
        heading.show(facts);
        for (int i = 0; i < tiles.size(); i++) {
            show(facts.figures().get(i), tiles.get(i));
        }
        showFailure(facts.failure());
        factors.show(facts);
        cycles.show(facts);
        lengths.show(facts);
        statistics.show(facts);
        getChildren().setAll(heading, failure, tileRow, columns);
        arrange();
    }

    private static void show(FactFigure figure, StatTile tile) {
        tile.setCaption(figure.caption());
        tile.set(figure.value(), figure.full(), figure.context());
        tile.getStyleClass().remove("failed");
        if (figure.failed()) {
            tile.getStyleClass().add("failed");
        }
    }

    private void showFailure(@Nullable FailedCheck check) {
        failure.getChildren().clear();
        failure.setManaged(check != null);
        if (check != null) {
            ErrorBox box = new ErrorBox(check.happened(), check.figures(), check.remedy(), check.details());
            box.setId("failed-check");
            box.setMinHeight(USE_PREF_SIZE);
            failure.getChildren().add(box);
        }
    }

    /** Sizes follow the room: see the breakpoints of the window. */
    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        boolean roomy = wide && getHeight() >= ROOMY;
        double column = wide ? Math.clamp(getWidth() * 0.4, 440, 620) : NARROW_COLUMN;
        left.setMinWidth(column);
        left.setPrefWidth(column);
        left.setMaxWidth(column);
        lengths.setRoomy(roomy);
        List<Node> cards = roomy
                ? List.of(factors.card(), cycles.card(), lengths.card(), statisticsCard)
                : List.of(factors.card(), cycles.card(), lengths.card());
        if (!left.getChildren().equals(cards)) {
            left.getChildren().setAll(cards);
        }
    }

    private static Function<StructureFacts, Table> algebra(Function<AlgebraicAnalysis, Table> table) {
        return facts -> table.apply(facts.analysis().algebra());
    }
}
