package org.cyclotron.gui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * A small window beside what it explains: figures in full, to be read and copied, or what words mean. Escape or a click
 * elsewhere closes it. It neither moves nor fades, so nothing stirs while a run is timed.
 */
public final class FiguresPopOver extends PopOver {
    private static final double CORNER = 8;
    private static final double ARROW = 8;
    private static final double WIDTH = 420;

    /**
     * A line of it.
     *
     * @param caption what it is
     * @param shown as it is read; long ones abridged
     * @param copied as it is copied, in full; null where there is nothing to copy
     */
    public record Entry(
            String caption, String shown, @Nullable String copied) {}

    /** @param arrow where the arrow stands, such as at the foot of a window that is above its node */
    public FiguresPopOver(String heading, List<Entry> entries, ArrowLocation arrow) {
        VBox lines = new VBox(Texts.label(heading, "semibold"));
        lines.getStyleClass().add("figures-pop-over");
        entries.forEach(entry -> lines.getChildren().add(line(entry)));
        setContentNode(lines);
        setArrowLocation(arrow);
        setCornerRadius(CORNER);
        setArrowSize(ARROW);
        setDetachable(false);
        setAnimated(false);
    }

    private static Node line(Entry entry) {
        String copied = entry.copied();
        Label text = Texts.label(entry.shown(), copied == null ? "t12" : "code");
        text.setWrapText(true);
        text.setMaxWidth(WIDTH);
        VBox words = new VBox(Texts.label(entry.caption(), "t11", "muted"), text);
        HBox line = new HBox(words);
        line.getStyleClass().add("line");
        if (copied != null) {
            CopyButton copy = new CopyButton(entry.caption(), () -> copied);
            copy.getStyleClass().add("small-icon");
            line.getChildren().addAll(Texts.spring(), copy);
        }
        return line;
    }
}
