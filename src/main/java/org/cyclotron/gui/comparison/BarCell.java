package org.cyclotron.gui.comparison;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.PhaseText;
import org.cyclotron.report.drawing.PhaseBarPainter;
import org.cyclotron.report.drawing.Tokens;

/** Where the time of a lane's typical run goes. */
final class BarCell extends DrawnCell {
    private final Label words = Texts.label("", "t12", "muted");
    private final Tooltip shares = new Tooltip();

    BarCell(ObservableValue<Tokens> tokens) {
        super(tokens);
    }

    @Override
    void draw(LaneRow row, boolean selected) {
        RunRecord typical = row.summary().typical();
        if (typical == null) {
            words.setText(row.isUnplotted() ? "not plotted, in no statistic" : "not measured yet");
            setTooltip(null);
            setGraphic(words);
            return;
        }
        String text = PhaseText.shares(typical.breakdown());
        canvas().setPainter(new PhaseBarPainter(typical.breakdown(), selected), text);
        shares.setText(text.replace(": ", "\n").replace(", ", "\n"));
        setTooltip(shares);
        setGraphic(canvas());
    }
}
