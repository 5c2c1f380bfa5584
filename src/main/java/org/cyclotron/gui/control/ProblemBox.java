package org.cyclotron.gui.control;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A warning about a part that was skipped: a heading, the first few reasons, a link to all of them. */
public final class ProblemBox extends VBox {
    private static final int SHOWN = 3;
    private final Label heading = Texts.whole(Texts.label("", "semibold", "warn"));
    private final VBox lines = new VBox();
    private final Hyperlink show = new Hyperlink("Show");

    /**
     * A box.
     *
     * @param showAll called when all problems are asked for
     */
    public ProblemBox(Runnable showAll) {
        getStyleClass().add("problem");
        HBox head = new HBox(Icons.of(Feather.ALERT_TRIANGLE, "warn"), heading, Texts.spring(), show);
        head.getStyleClass().add("line");
        lines.getStyleClass().add("lines");
        show.setOnAction(e -> showAll.run());
        show.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(head, lines);
    }

    /** Sets heading and reasons; shows the first three. */
    public void set(String title, List<String> reasons) {
        heading.setText(title);
        lines.getChildren().clear();
        for (String reason : reasons.subList(0, Math.min(SHOWN, reasons.size()))) {
            Label line = Texts.label(reason, "t12");
            line.setWrapText(true);
            lines.getChildren().add(line);
        }
        if (reasons.size() > SHOWN) {
            lines.getChildren().add(Texts.label("and " + (reasons.size() - SHOWN) + " more", "t12", "muted"));
        }
        // Only what is seen: a large file may have many thousands of them.
        setAccessibleText(title + ": " + String.join("; ", reasons.subList(0, Math.min(SHOWN, reasons.size()))));
    }

    /** All reasons, one a line, scrolling where they are many, and copied together. */
    public static final class Everything extends VBox {
        public Everything(List<String> reasons) {
            getStyleClass().add("problem-list");
            ListView<String> list = new ListView<>();
            list.getItems().setAll(reasons);
            list.setAccessibleText("Rows that could not be read");
            HBox actions = new HBox(new CopyButton("all", () -> String.join("\n", reasons)).withWords());
            actions.getStyleClass().add("line");
            getChildren().addAll(list, actions);
        }
    }
}
