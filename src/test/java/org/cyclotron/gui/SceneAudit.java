package org.cyclotron.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.cyclotron.gui.control.ChartPane;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;

/**
 * Looks through a laid-out scene for what a person would call broken: text cut short, siblings on top of each other, text
 * hard to read, charts without data, scroll bars nobody asked for, text beyond the window.
 *
 * <p>A label that may be cut, such as a file name, says so with the style class {@code may-be-cut}; then hover must show
 * it whole.
 */
public final class SceneAudit {
    private static final double LEAST_CONTRAST = 4.5;
    private static final double SLACK = 1.01;

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();

    private SceneAudit(Scene scene) {
        this.scene = scene;
    }

    /** Every fault, in words that name the node. Empty for a good scene. */
    public static List<String> of(Scene scene) {
        SceneAudit audit = new SceneAudit(scene);
        audit.visit(scene.getRoot(), false);
        return audit.faults;
    }

    private void visit(Node node, boolean scrolled) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        switch (node) {
            case Labeled labeled -> labeled(labeled, scrolled);
            case Text text
            when !(text.getParent() instanceof Labeled) -> contrast(text, text.getText(), text.getFill());
            case ScrollBar bar -> scrollBar(bar);
            case ChartPane chart -> chart(chart);
            default -> {
                // Nothing to say about other nodes themselves.
            }
        }
        if (node instanceof Parent parent) {
            overlaps(parent);
            boolean inside = scrolled || node instanceof ScrollPane || node instanceof VirtualFlow<?>;
            parent.getChildrenUnmodifiable().forEach(child -> visit(child, inside));
        }
    }

    private void labeled(Labeled node, boolean scrolled) {
        String text = node.getText();
        if (text == null
                || text.isBlank()
                || node.getWidth() <= 0
                || node.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return;
        }
        if (node.isTextTruncated() && !node.getStyleClass().contains("may-be-cut")) {
            faults.add("cut short: \"" + text + "\" at " + place(node));
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (!scrolled
                && (bounds.getMaxX() > scene.getWidth() + SLACK || bounds.getMaxY() > scene.getHeight() + SLACK)) {
            faults.add("beyond the window: \"" + text + "\" at " + place(node));
        }
        contrast(node, text, node.getTextFill());
    }

    private void contrast(Node node, String text, Paint paint) {
        if (text == null || text.isBlank() || node.isDisabled() || !(paint instanceof Color colour)) {
            return;
        }
        Color behind = Contrast.background(node);
        double ratio = Contrast.ratio(Contrast.over(colour, behind), behind);
        if (ratio < LEAST_CONTRAST) {
            faults.add(String.format(
                    Locale.ROOT, "contrast %.1f : 1: \"%s\" %s on %s at %s", ratio, text, colour, behind, place(node)));
        }
    }

    private void scrollBar(ScrollBar bar) {
        if (bar.getOrientation() == Orientation.HORIZONTAL && bar.getWidth() > 0 && bar.getHeight() > 0) {
            faults.add("horizontal scroll bar at " + place(bar));
        }
    }

    private void chart(ChartPane pane) {
        JFreeChart chart = pane.chart();
        boolean empty = chart == null
                || switch (chart.getPlot()) {
                    case CategoryPlot plot ->
                        plot.getDataset() == null || plot.getDataset().getColumnCount() == 0;
                    case XYPlot plot -> isEmpty(plot);
                    default -> false;
                };
        if (empty || !pane.isDrawn()) {
            faults.add("chart without data at " + place(pane));
        }
    }

    /** Lines may lie in any of the datasets, such as predicted ones beside measured ones. */
    private static boolean isEmpty(XYPlot plot) {
        for (int i = 0; i < plot.getDatasetCount(); i++) {
            if (plot.getDataset(i) != null && plot.getDataset(i).getSeriesCount() > 0) {
                return false;
            }
        }
        return true;
    }

    private void overlaps(Parent parent) {
        boolean flow = parent instanceof HBox
                || parent instanceof VBox
                || parent instanceof FlowPane
                || parent instanceof GridPane;
        if (!flow) {
            return;
        }
        List<Node> children = parent.getChildrenUnmodifiable().stream()
                .filter(c ->
                        c.isManaged() && c.isVisible() && c.getLayoutBounds().getWidth() > 0)
                .toList();
        for (int i = 0; i < children.size(); i++) {
            for (int j = i + 1; j < children.size(); j++) {
                if (overlap(box(children.get(i)), box(children.get(j)))) {
                    faults.add("overlap: " + name(children.get(i)) + " and " + name(children.get(j)) + " at "
                            + place(children.get(j)));
                }
            }
        }
    }

    private static Bounds box(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds a, Bounds b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width > SLACK && height > SLACK;
    }

    private static String name(Node node) {
        return node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isEmpty()
                ? "\"" + labeled.getText() + "\""
                : node.getClass().getSimpleName() + node.getStyleClass();
    }

    private static String place(Node node) {
        Bounds b = node.localToScene(node.getLayoutBounds());
        return String.format(
                Locale.ROOT, "%.0f,%.0f (%.0f × %.0f)", b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }
}
