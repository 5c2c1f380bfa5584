package org.cyclotron.gui.comparison;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import org.cyclotron.report.LaneText;
import org.cyclotron.report.drawing.SpeedupCellPainter;
import org.cyclotron.report.drawing.SpeedupScale;
import org.cyclotron.report.drawing.Tokens;

/** The speed-up of a lane, drawn on the scale of the header. */
final class SpeedupCell extends DrawnCell {
    private final Supplier<SpeedupScale> scale;

    /** @param scale asked at every painting */
    SpeedupCell(ObservableValue<Tokens> tokens, Supplier<SpeedupScale> scale) {
        super(tokens);
        this.scale = scale;
    }

    @Override
    void draw(LaneRow row, boolean selected) {
        SpeedupCellPainter.Mode mode =
                row.measuring() ? SpeedupCellPainter.Mode.MEASURING : SpeedupCellPainter.Mode.RESULT;
        String words = LaneText.speedup(row.summary(), row.measuring());
        canvas().setPainter(new SpeedupCellPainter(row.summary(), scale.get(), mode, selected), words);
        setTooltip(row.isUnplotted() ? new Tooltip(words) : null);
        setGraphic(canvas());
    }
}
