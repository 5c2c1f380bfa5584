package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.TableColumns;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.structure.ListingContent.CycleEntry;
import org.cyclotron.gui.structure.ListingContent.StateRow;
import org.cyclotron.report.Figures;
import org.kordamp.ikonli.feather.Feather;

/** The list of states or cycles, in the place of the diagram. */
final class ListingCard {
    private final StructureViewModel model;
    private final ListingViewModel listing;
    private final TableView<StateRow> states = FactColumns.table("States of the cycle in stepping order");
    private final TableView<CycleEntry> cycles = FactColumns.table("Cycles of the register");
    private final Label heading = Texts.label("", "t12", "muted", "may-be-cut");
    private final Label place = Texts.whole(Texts.label("", "t12", "mono", "muted"));
    private final Button first = tool("First states", Feather.SKIP_BACK, "states-first");
    private final Button previous = tool("States before", Feather.CHEVRON_LEFT, "states-previous");
    private final Button next = tool("States after", Feather.CHEVRON_RIGHT, "states-next");
    private final Button last = tool("Last states", Feather.SKIP_FORWARD, "states-last");
    private final TextField goTo = new TextField();
    private final Hyperlink more = new Hyperlink("More cycles");
    private final Hyperlink statesOfCycle = new Hyperlink("List its states");
    private final Hyperlink stop = new Hyperlink("Stop");
    private final Card card;

    /** @param export the menu for what is listed */
    ListingCard(StructureViewModel model, Node export) {
        this.model = model;
        this.listing = model.listing();
        Button close = new Button("Diagram", Icons.of(Feather.SHARE_2, "i14"));
        close.setId("close-listing");
        close.getStyleClass().addAll("flat", "in-head");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(e -> listing.close());
        card = new Card("States", states, heading, export, close);
        card.setMinWidth(0);
        states.setId("states");
        cycles.setId("cycle-list");
        buildTables();
        act();
        listing.contentProperty().subscribe(this::show);
        listing.readingProperty().subscribe(reading -> {
            stop.setVisible(reading);
            stop.setManaged(reading);
        });
        model.selectionProperty().subscribe(this::showLinks);
    }

    Card card() {
        return card;
    }

    private void buildTables() {
        TableColumn<StateRow, StateRow> index =
                FactColumns.text("Step", r -> Figures.count(r.index()), r -> Figures.full(r.index()), "num");
        TableColumn<StateRow, StateRow> state =
                FactColumns.text("State", StateRow::state, r -> LongText.of(text(r)), "mono");
        TableColumn<StateRow, StateRow> elements =
                FactColumns.text("Cells s(t), s(t+1), …", StateRow::elements, StateRow::elements, "mono");
        TableColumns.fix(index, FactColumns.widthFor(15));
        FactColumns.free(state, 120, 160);
        FactColumns.free(elements, 120, 220);
        states.getColumns().add(index);
        states.getColumns().add(state);
        states.getColumns().add(elements);
        TableColumn<CycleEntry, CycleEntry> number =
                FactColumns.text("#", r -> Figures.count(r.number()), r -> Figures.count(r.number()), "num");
        TableColumn<CycleEntry, CycleEntry> length =
                FactColumns.text("Length", r -> Figures.count(r.length()), r -> Figures.full(r.length()), "num");
        TableColumn<CycleEntry, CycleEntry> representative =
                FactColumns.text("Representative", CycleEntry::state, CycleEntry::state, "mono");
        TableColumns.fix(number, FactColumns.widthFor(9));
        TableColumns.fix(length, FactColumns.widthFor(15));
        cycles.getColumns().add(number);
        cycles.getColumns().add(length);
        cycles.getColumns().add(representative);
    }

    private String text(StateRow row) {
        return row.state() + "\n" + row.elements();
    }

    private void act() {
        first.setOnAction(e -> listing.goTo(BigInteger.ZERO));
        previous.setOnAction(e -> listing.previous());
        next.setOnAction(e -> listing.next());
        last.setOnAction(e -> lastPage());
        goTo.setPromptText("Go to step");
        goTo.setId("go-to-step");
        goTo.setAccessibleText("Go to step");
        goTo.getStyleClass().add("in-head");
        goTo.setOnAction(e -> listing.goTo(goTo.getText()));
        more.setId("more-cycles");
        more.setOnAction(e -> listing.moreCycles());
        statesOfCycle.setId("states-of-cycle");
        statesOfCycle.setOnAction(e -> model.listStates());
        stop.setOnAction(e -> listing.stop());
        states.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.markState(row.cells());
            }
        });
        cycles.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selectCycle(row.length(), row.representative());
            }
        });
    }

    private void lastPage() {
        if (listing.contentProperty().get() instanceof ListingContent.States shown) {
            listing.goTo(shown.length().subtract(BigInteger.valueOf(ListingViewModel.PAGE)));
        }
    }

    private void show(ListingContent content) {
        switch (content) {
            case ListingContent.Closed closed -> {
                states.getItems().clear();
                cycles.getItems().clear();
            }
            case ListingContent.States listed -> showStates(listed);
            case ListingContent.Cycles listed -> showCycles(listed);
            case ListingContent.Refused refused -> {
                card.title().setText("No list");
                heading.setText("");
                card.setContent(new EmptyState(Feather.SLASH, "Nothing can be listed", refused.reason()));
                card.setFooter();
            }
        }
        showLinks();
    }

    private void showStates(ListingContent.States listed) {
        card.title().setText("States");
        heading.setText(listed.heading());
        states.getItems().setAll(listed.rows());
        states.scrollTo(0);
        card.setContent(states);
        BigInteger from = listed.first();
        BigInteger to = from.add(BigInteger.valueOf(listed.rows().size() - 1L));
        place.setText(Figures.count(from) + " – " + Figures.count(to) + " of " + Figures.count(listed.length()));
        boolean atStart = from.signum() == 0;
        boolean atEnd = to.add(BigInteger.ONE).equals(listed.length());
        first.setDisable(atStart);
        previous.setDisable(atStart);
        next.setDisable(atEnd);
        last.setDisable(atEnd);
        HBox pager = new HBox(first, previous, place, next, last);
        pager.getStyleClass().add("listing-foot");
        boolean single = atStart && atEnd;
        List<Node> foot = single ? List.of(place, Texts.spring(), stop) : List.of(pager, Texts.spring(), stop, goTo);
        card.setFooter(foot.toArray(Node[]::new));
    }

    private void showCycles(ListingContent.Cycles listed) {
        card.title().setText("Cycles");
        heading.setText(listed.heading());
        int before = cycles.getItems().size();
        cycles.getItems().setAll(listed.rows());
        if (before == 0) {
            cycles.scrollTo(0);
        }
        card.setContent(cycles);
        more.setVisible(!listed.complete());
        more.setManaged(!listed.complete());
        card.setFooter(more, stop, Texts.spring(), statesOfCycle);
    }

    private void showLinks() {
        boolean chosen = model.selectionProperty().get() != null;
        statesOfCycle.setVisible(chosen);
    }

    private static Button tool(String words, Feather glyph, String id) {
        Button button = new Button(words, Icons.of(glyph, "i14"));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only", "small");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
