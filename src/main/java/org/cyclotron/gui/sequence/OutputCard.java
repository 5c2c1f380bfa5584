package org.cyclotron.gui.sequence;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.CopyButton;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.ElementText;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/** The elements in rows of groups of ten, each row with the index of its first element. */
final class OutputCard {
    private static final double ROW = 22;
    /** JetBrains Mono at 12 pixels. */
    private static final double CHARACTER = 7.2;

    private static final double AROUND = 40;
    private static final int GROUP = 10;
    /** Fewer, larger elements stand in shorter rows. */
    private static final int MOST_GROUPS = 10;

    private final ListView<Integer> rows = new ListView<>();
    private final Label remark = Texts.whole(Texts.label("", "t11", "muted"));
    private final Card card;
    private @Nullable SequenceFacts facts;
    private int perRow = 3 * GROUP;

    /** @param export the menu for all elements */
    OutputCard(Node export) {
        CopyButton copy = new CopyButton("elements", this::text);
        copy.setId("copy-elements");
        card = new Card("Output", rows, remark, copy, export);
        card.setMinHeight(130);
        rows.setId("output");
        rows.getStyleClass().add("output-list");
        rows.setFixedCellSize(ROW);
        rows.setMinHeight(2 * ROW);
        rows.setCellFactory(list -> new ElementCell());
        rows.setAccessibleText("Elements of the sequence");
        rows.widthProperty().subscribe(this::fill);
    }

    Card card() {
        return card;
    }

    void show(SequenceFacts next) {
        facts = next;
        int kept = next.analysis().elements().length;
        boolean all = kept == next.plan().span().length();
        remark.setText(all ? "s(t) by tens" : "the first " + Figures.count(kept));
        perRow = 0;
        fill();
        rows.scrollTo(0);
    }

    private void fill() {
        SequenceFacts shown = facts;
        if (shown == null) {
            return;
        }
        int next = elementsPerRow(shown, rows.getWidth());
        if (next != perRow) {
            perRow = next;
            int count = Math.ceilDiv(shown.analysis().elements().length, perRow);
            List<Integer> firsts =
                    IntStream.range(0, count).map(i -> i * perRow).boxed().toList();
            rows.setItems(FXCollections.observableList(firsts));
        }
    }

    private static int elementsPerRow(SequenceFacts shown, double width) {
        int characters = (int) ((Math.max(200, width) - AROUND) / CHARACTER) - indexWidth(shown) - 2;
        int each = elementWidth(shown);
        int group = GROUP * each + 1;
        return characters >= group ? GROUP * Math.min(MOST_GROUPS, characters / group) : Math.max(1, characters / each);
    }

    private static int indexWidth(SequenceFacts shown) {
        return Figures.count(shown.analysis().elements().length).length();
    }

    private static int elementWidth(SequenceFacts shown) {
        int width = ElementText.width(shown.plan().span().lfsr().field());
        return width == 1 ? 1 : width + 1;
    }

    private String text() {
        SequenceFacts shown = facts;
        return shown == null
                ? ""
                : ElementText.of(
                        shown.plan().span().lfsr().field(),
                        shown.analysis().elements(),
                        0,
                        shown.analysis().elements().length);
    }

    /** A row as text: the index, then the elements in groups. */
    static String row(SequenceFacts shown, int first, int count) {
        long[] elements = shown.analysis().elements();
        int width = ElementText.width(shown.plan().span().lfsr().field());
        int index = indexWidth(shown);
        String number = Figures.count(first);
        StringBuilder text = new StringBuilder(" ".repeat(index - number.length()) + number + " ");
        for (int t = first; t < Math.min(elements.length, first + count); t++) {
            String element = Long.toString(elements[t]);
            text.append((t - first) % GROUP == 0 ? " " : "");
            text.append(" ".repeat(width == 1 ? 0 : width + 1 - element.length()))
                    .append(element);
        }
        return text.toString();
    }

    private final class ElementCell extends ListCell<Integer> {
        ElementCell() {
            getStyleClass().addAll("code", "may-be-cut");
        }

        @Override
        protected void updateItem(Integer first, boolean empty) {
            super.updateItem(first, empty);
            SequenceFacts shown = facts;
            setText(empty || first == null || shown == null ? null : row(shown, first, perRow));
        }
    }
}
