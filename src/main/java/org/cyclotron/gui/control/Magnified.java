package org.cyclotron.gui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/**
 * Shows its content larger or smaller, as a whole: text, icons, controls and drawings alike. The content is laid out on the
 * room there is at its own size; where that would be less than it needs, it keeps its least size and can be scrolled.
 */
public final class Magnified extends Region {
    private final Region content;
    private final double leastWidth;
    private final double leastHeight;
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final Scale scale = new Scale(1, 1);
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();

    /**
     * A magnified region.
     *
     * @param leastWidth the content is never laid out on less, in its own pixels
     */
    public Magnified(Region content, double leastWidth, double leastHeight) {
        this.content = content;
        this.leastWidth = leastWidth;
        this.leastHeight = leastHeight;
        content.getTransforms().add(scale);
        content.setManaged(false);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(content, across, down);
        for (ScrollBar bar : new ScrollBar[] {across, down}) {
            bar.setManaged(false);
            bar.setVisible(false);
            bar.valueProperty().subscribe(() -> requestLayout());
        }
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
        factor.subscribe(now -> changed(now.doubleValue()));
    }

    /** By how much the content is magnified, from 0.5 to 3. */
    public DoubleProperty factorProperty() {
        return factor;
    }

    private void changed(double now) {
        double within = Math.clamp(now, 0.5, 3);
        scale.setX(within);
        scale.setY(within);
        repaint(content);
        requestLayout();
    }

    /** Drawings are as fine as the scale at which they were painted. */
    private static void repaint(Node node) {
        if (node instanceof CanvasPane canvas) {
            canvas.repaint();
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Magnified::repaint);
        }
    }

    @Override
    protected void layoutChildren() {
        double by = scale.getX();
        double needsWidth = by == 1 ? 0 : Math.max(leastWidth, content.minWidth(-1)) * by;
        double needsHeight = by == 1 ? 0 : Math.max(leastHeight, content.minHeight(-1)) * by;
        double barWidth = getHeight() < needsHeight ? down.prefWidth(-1) : 0;
        double barHeight = getWidth() - barWidth < needsWidth ? across.prefHeight(-1) : 0;
        if (barWidth == 0 && getHeight() - barHeight < needsHeight) {
            barWidth = down.prefWidth(-1);
        }
        double width = getWidth() - barWidth;
        double height = getHeight() - barHeight;
        set(across, barHeight > 0, needsWidth, width);
        set(down, barWidth > 0, needsHeight, height);
        across.resizeRelocate(0, height, width, barHeight);
        down.resizeRelocate(width, 0, barWidth, height);
        content.resize(Math.max(width, needsWidth) / by, Math.max(height, needsHeight) / by);
        content.relocate(-across.getValue(), -down.getValue());
    }

    private static void set(ScrollBar bar, boolean needed, double needs, double there) {
        bar.setVisible(needed);
        double most = needed ? needs - there : 0;
        bar.setMax(most);
        bar.setVisibleAmount(needed ? most * there / needs : 0);
        bar.setValue(Math.clamp(bar.getValue(), 0, most));
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(-1) * scale.getX();
    }
}
