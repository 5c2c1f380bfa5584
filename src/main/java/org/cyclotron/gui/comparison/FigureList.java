package org.cyclotron.gui.comparison;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;
import org.cyclotron.gui.control.Texts;

/** The figures of the lane in hand; each tells its formula on demand. */
final class FigureList extends ScrollPane {
    private static final double WIDTH = 248;

    private final VBox rows = new VBox();

    FigureList(DetailViewModel model) {
        getStyleClass().addAll("see-through", "figure-list");
        setId("figures");
        setContent(rows);
        rows.getStyleClass().add("figure-rows");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMinHeight(0);
        model.figuresProperty().subscribe(this::show);
    }

    private void show(List<DetailFigure> figures) {
        rows.getChildren()
                .setAll(
                        figures.isEmpty()
                                ? List.of(Texts.label("No figures yet", "t12", "muted"))
                                : figures.stream().map(FigureList::row).toList());
    }

    private static Node row(DetailFigure figure) {
        Hyperlink caption = new Hyperlink(figure.caption());
        caption.setMinWidth(USE_PREF_SIZE);
        caption.getStyleClass().addAll("figure-caption");
        caption.setTooltip(new Tooltip("How it is computed"));
        caption.setAccessibleText(figure.caption() + " " + figure.value() + ", " + figure.formula());
        caption.setOnAction(e -> explain(figure, caption));
        Label value = Texts.whole(Texts.label(figure.value(), "mono", "t12"));
        if (!figure.full().isEmpty() && !figure.full().equals(figure.value())) {
            value.setTooltip(new Tooltip(figure.full()));
        }
        HBox row = new HBox(caption, Texts.spring(), value);
        row.getStyleClass().add("figure-row");
        return row;
    }

    private static void explain(DetailFigure figure, Node owner) {
        Label heading = Texts.label(figure.caption() + "  " + figure.value(), "semibold");
        Label formula = Texts.label(figure.formula(), "mono", "t12");
        Label meaning = Texts.label(figure.meaning(), "t12", "muted");
        formula.setWrapText(true);
        meaning.setWrapText(true);
        VBox words = new VBox(heading, formula, meaning);
        words.getStyleClass().add("formula");
        PopOver over = new PopOver(words);
        over.setArrowLocation(PopOver.ArrowLocation.RIGHT_CENTER);
        over.setDetachable(false);
        over.setFadeInDuration(Duration.ZERO);
        over.setFadeOutDuration(Duration.ZERO);
        // A pop-over has a window of its own, whose root does not inherit our sheets.
        if (owner.getScene() != null) {
            over.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        over.show(owner);
    }
}
