package org.cyclotron.gui.structure;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.FiguresPopOver;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The state diagram with its tools, its legend, and the cycle in hand. */
final class DiagramCard {
    private final StructureViewModel model;
    private final WorkbenchContext context;
    private final Label caption = Texts.whole(Texts.label("", "t12", "muted"));
    private final Button out = tool("Zoom out", Feather.MINUS, "zoom-out");
    private final Button in = tool("Zoom in", Feather.PLUS, "zoom-in");
    private final Button fit = tool("Show the whole diagram", Feather.MAXIMIZE, "zoom-fit");
    private final Hyperlink selected = new Hyperlink("");
    private final Hyperlink listStates = new Hyperlink("List states");
    private final Hyperlink listCycles = new Hyperlink("List cycles");
    private final Card card;
    private @Nullable DiagramPane pane;

    DiagramCard(StructureViewModel model, WorkbenchContext context, Node export) {
        this.model = model;
        this.context = context;
        card = new Card("State diagram", new Region(), caption, out, in, fit, export);
        card.setMinWidth(0);
        selected.setId("cycle-figures");
        selected.getStyleClass().addAll("t12", "may-be-cut");
        selected.setTooltip(new Tooltip("Show every figure"));
        listStates.setId("list-states");
        listStates.setMinWidth(Region.USE_PREF_SIZE);
        listStates.setOnAction(e -> model.listStates());
        listCycles.setId("list-cycles");
        listCycles.setMinWidth(Region.USE_PREF_SIZE);
        listCycles.setOnAction(e -> model.listCycles());
        model.diagram().contentProperty().subscribe(this::show);
        model.selectionProperty().subscribe(this::showSelected);
    }

    Card card() {
        return card;
    }

    private void show(DiagramContent content) {
        boolean zoomable = content instanceof DiagramContent.Drawn;
        for (Button button : List.of(out, in, fit)) {
            button.setDisable(!zoomable);
        }
        switch (content) {
            case DiagramContent.Absent absent -> {
                caption.setText("");
                card.setContent(new EmptyState(Feather.SHARE_2, absent.heading(), absent.reason()));
            }
            case DiagramContent.Walking walking -> {
                caption.setText("walking the states");
                card.setContent(new Region());
            }
            case DiagramContent.Drawn drawn -> {
                caption.setText(drawn.caption());
                caption.setTooltip(new Tooltip(drawn.sentence()));
                card.setContent(paneFor(drawn));
            }
        }
        card.setFooter(footer(content).toArray(Node[]::new));
        showSelected();
    }

    private DiagramPane paneFor(DiagramContent.Drawn drawn) {
        DiagramPane current = pane;
        if (current == null) {
            current = new DiagramPane(model, context, drawn);
            DiagramPane made = current;
            out.setOnAction(e -> made.zoomOut());
            in.setOnAction(e -> made.zoomIn());
            fit.setOnAction(e -> made.fit());
            pane = made;
        } else {
            current.show(drawn);
        }
        return current;
    }

    private List<Node> footer(DiagramContent content) {
        List<Node> nodes = new ArrayList<>();
        if (content instanceof DiagramContent.Drawn drawn) {
            int tails = drawn.lfsr().preperiod();
            nodes.add(entry("cycle", drawn.overview() ? "cycles of a length" : "on a cycle"));
            if (tails > 0) {
                nodes.add(entry("tail", drawn.overview() ? "some of the tails" : "tail, 1 step"));
            }
            if (tails > 1 && !drawn.overview()) {
                nodes.add(entry("further", tails == 2 ? "2 steps" : "2 to " + tails + " steps"));
            }
            nodes.add(entry("picked", "selected"));
        }
        nodes.add(Texts.spring());
        nodes.add(selected);
        nodes.add(listStates);
        nodes.add(listCycles);
        return nodes;
    }

    private void showSelected() {
        CycleSelection selection = model.selectionProperty().get();
        StructureFacts facts = model.facts().orElse(null);
        set(listStates, selection != null && selection.representative() != null);
        set(
                listCycles,
                selection == null && facts != null && facts.analysis().algebra().structure() != null);
        set(selected, selection != null && facts != null);
        if (selection == null || facts == null) {
            return;
        }
        Lfsr lfsr = facts.analysis().algebra().lfsr();
        String states =
                Figures.count(selection.length()) + (selection.length().bitLength() == 1 ? " state" : " states");
        long[] state = selection.representative();
        selected.setText(state == null ? states : StateText.abridged(lfsr, state, 12) + " · " + states);
        selected.setOnAction(e -> new FiguresPopOver(
                        "The selected cycle", CycleFigures.of(facts, selection), ArrowLocation.BOTTOM_RIGHT)
                .show(selected));
    }

    private static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static Node entry(String mark, String words) {
        Region sign = new Region();
        sign.getStyleClass().addAll("mark", mark);
        HBox entry = new HBox(sign, Texts.whole(Texts.label(words, "t12", "muted")));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private static Button tool(String words, Feather glyph, String id) {
        Button button = new Button(words, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }
}
