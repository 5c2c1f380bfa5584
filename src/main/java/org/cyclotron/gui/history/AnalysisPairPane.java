package org.cyclotron.gui.history;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.app.KeptAnalyses;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.AnalysisPair;
import org.kordamp.ikonli.feather.Feather;

/** Two analyses side by side: what is wrong, where they differ, how many registers are alike. */
final class AnalysisPairPane extends VBox {
    AnalysisPairPane(KeptAnalyses both, HistoryDates dates) {
        AnalysisPair pair = both.pair();
        if (!pair.dangers().isEmpty()) {
            getChildren().add(danger(pair.dangers()));
        }
        Node content = pair.isAlike() ? alike(pair) : new AnalysisPairTable(pair.lines()).view();
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(content, foot(both, dates));
    }

    private static Node alike(AnalysisPair pair) {
        int count = pair.both().size();
        return new EmptyState(
                Feather.CHECK_CIRCLE,
                count == 1
                        ? "Both say the same of the one register"
                        : "Both say the same of all " + count + " registers",
                "Status, kernel, polynomial, states, cycles, order and tails are alike.");
    }

    private static Node danger(List<String> dangers) {
        String more = dangers.size() == 1 ? "" : "  And " + (dangers.size() - 1) + " more.";
        Label words = Texts.label(dangers.getFirst() + more, "t12", "may-be-cut");
        words.setTooltip(new Tooltip(String.join("\n", dangers)));
        words.setMinWidth(0);
        HBox row = new HBox(
                Icons.of(Feather.X_CIRCLE, "bad"), Texts.whole(Texts.label("Wrong", "semibold", "bad")), words);
        row.setId("contradiction");
        row.getStyleClass().addAll("line", "not-comparable");
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private static Node foot(KeptAnalyses both, HistoryDates dates) {
        AnalysisPair pair = both.pair();
        Label summary = Texts.label(
                pair.summary() + (pair.notes().isEmpty() ? "" : "; " + String.join("; ", pair.notes())),
                "t12",
                "may-be-cut");
        summary.setId("pair-summary");
        summary.setTooltip(new Tooltip(summary.getText()));
        summary.setMinWidth(0);
        Label origin = Texts.whole(Texts.label(
                "before, " + dates.words(both.before().made()) + "    after, "
                        + dates.words(both.after().made()),
                "t11",
                "muted"));
        origin.setId("pair-dates");
        origin.setTooltip(new Tooltip("Before: " + program(both.before()) + "\nAfter: " + program(both.after())));
        HBox foot = new HBox(summary, Texts.spring(), origin);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private static String program(HistoryEntry entry) {
        return "Cyclotron " + entry.version() + ", " + entry.machine();
    }
}
