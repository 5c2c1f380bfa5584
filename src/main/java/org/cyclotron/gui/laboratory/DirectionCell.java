package org.cyclotron.gui.laboratory;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.laboratory.CostRow.Direction;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** More, less or the same, with an arrow and in words. */
final class DirectionCell extends TableCell<CostRow, CostRow> {
    private final Function<CostRow, String> words;
    private final Function<CostRow, Direction> direction;
    private final FontIcon arrow = Icons.of(Feather.MINUS, "i14");
    private final Label label = Texts.label("", "t12");

    DirectionCell(Function<CostRow, String> words, Function<CostRow, Direction> direction) {
        this.words = words;
        this.direction = direction;
        label.setGraphic(arrow);
        label.getStyleClass().add("direction");
    }

    @Override
    protected void updateItem(CostRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        Direction way = direction.apply(row);
        label.setText(words.apply(row));
        arrow.setIconCode(glyph(way));
        label.getStyleClass().removeAll("more", "less", "muted");
        label.getStyleClass().add(tone(way));
        setGraphic(label);
    }

    private static Feather glyph(Direction way) {
        return switch (way) {
            case MORE -> Feather.ARROW_UP_RIGHT;
            case LESS -> Feather.ARROW_DOWN_RIGHT;
            case SAME, UNKNOWN -> Feather.MINUS;
        };
    }

    private static String tone(Direction way) {
        return switch (way) {
            case MORE -> "more";
            case LESS -> "less";
            case SAME, UNKNOWN -> "muted";
        };
    }
}
