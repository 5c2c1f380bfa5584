package org.cyclotron.gui.register;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.cyclotron.lfsr.Lfsr;
import org.jspecify.annotations.Nullable;

/** The coefficients c0, c1, … as cells to be flipped or chosen, as many a line as there is room for. */
final class CoefficientEditor extends ListView<Integer> {
    /** What an element of one digit takes at least, its gap included. */
    private static final double NARROW = 28;

    private static final double WIDE = 52;
    private static final double A_DIGIT = 8;
    private static final double AN_INDEX_DIGIT = 6;
    private static final double LINE = 50;
    private static final double MARGIN = 30;

    private final RegisterViewModel model;
    private @Nullable Lfsr lfsr;
    private final ReadOnlyIntegerWrapper lines = new ReadOnlyIntegerWrapper(1);
    private int perLine = 1;
    private double pitch = WIDE;

    CoefficientEditor(RegisterViewModel model) {
        this.model = model;
        getStyleClass().add("coefficients");
        setId("coefficients");
        setFixedCellSize(LINE);
        setFocusTraversable(false);
        setAccessibleText("Coefficients");
        setCellFactory(view -> new Line());
        widthProperty().subscribe(this::arrange);
        model.formsProperty().subscribe(forms -> {
            lfsr = forms == null ? null : forms.lfsr();
            arrange();
        });
    }

    /** How many lines the coefficients fill at this width. */
    ReadOnlyIntegerProperty linesProperty() {
        return lines.getReadOnlyProperty();
    }

    private void arrange() {
        Lfsr shown = lfsr;
        if (shown == null) {
            getItems().clear();
            return;
        }
        int digits = String.valueOf(shown.field().order() - 1).length();
        int indexDigits = String.valueOf(shown.degree() - 1).length();
        double least = NARROW + Math.max(A_DIGIT * (digits - 1), AN_INDEX_DIGIT * (indexDigits - 2));
        int places = Math.max(1, (int) ((getWidth() - MARGIN) / least));
        // Lines of 8 or 16 are easier to count in.
        int tidy = places >= 16 ? places / 8 * 8 : places >= 8 ? 8 : places;
        perLine = Math.min(tidy, shown.degree());
        pitch = Math.clamp(Math.floor((getWidth() - MARGIN) / perLine), least, Math.max(least, WIDE));
        int count = Math.ceilDiv(shown.degree(), perLine);
        if (getItems().size() == count) {
            refresh();
        } else {
            getItems().setAll(IntStream.range(0, count).boxed().toList());
        }
        lines.set(count);
    }

    /** A line of coefficients; its buttons are used again as lines scroll by. */
    private final class Line extends ListCell<Integer> {
        private final HBox box = new HBox();

        Line() {
            box.getStyleClass().add("coefficient-line");
        }

        @Override
        protected void updateItem(Integer line, boolean empty) {
            super.updateItem(line, empty);
            Lfsr shown = lfsr;
            if (empty || line == null || shown == null) {
                setGraphic(null);
                return;
            }
            int from = line * perLine;
            int count = Math.max(0, Math.min(perLine, shown.degree() - from));
            while (box.getChildren().size() > count) {
                box.getChildren().removeLast();
            }
            while (box.getChildren().size() < count) {
                box.getChildren().add(new CoefficientButton(model));
            }
            for (int i = 0; i < count; i++) {
                ((CoefficientButton) box.getChildren().get(i)).show(shown, from + i, pitch);
            }
            setGraphic(box);
        }
    }
}
