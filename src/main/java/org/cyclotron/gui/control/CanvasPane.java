package org.cyclotron.gui.control;

import java.awt.Graphics2D;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.report.drawing.Typefaces;
import org.jfree.fx.FXGraphics2D;
import org.jspecify.annotations.Nullable;

/**
 * Shows a {@link Painter} on the screen, and paints anew when the size, the tokens or the painter change or
 * {@link #repaint()} is called. Several calls before the next pulse make one painting.
 *
 * <p>A canvas of JavaFX records drawing operations at the scale of its screen, so lines stay sharp on dense screens.
 */
public final class CanvasPane extends Region {
    /** Above this many pixels a side, textures of some graphics cards fail. */
    private static final double LARGEST = 8192;

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Tokens> tokens;
    private @Nullable Painter painter;
    /** Pixels of the canvas for one of the pane: more where the window is magnified. */
    private final Scale fineness = new Scale(1, 1);

    private boolean stale = true;

    public CanvasPane(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        getStyleClass().add("canvas-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setMouseTransparent(true);
        canvas.getTransforms().add(fineness);
        getChildren().add(canvas);
        tokens.subscribe(this::repaint);
        setMinSize(0, 0);
    }

    /** Sets what is drawn, and the same in words for readers of screens. */
    public void setPainter(@Nullable Painter next, String description) {
        painter = next;
        setAccessibleText(description);
        repaint();
    }

    public @Nullable Painter painter() {
        return painter;
    }

    /** Paints anew before the next frame. */
    public void repaint() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(LARGEST, snapSizeX(getWidth()));
        double height = Math.min(LARGEST, snapSizeY(getHeight()));
        double finer = Math.min(magnification(), LARGEST / Math.max(1, Math.max(width, height)));
        if (stale || canvas.getWidth() != width * finer || canvas.getHeight() != height * finer) {
            stale = false;
            canvas.setWidth(width * finer);
            canvas.setHeight(height * finer);
            fineness.setX(1 / finer);
            fineness.setY(1 / finer);
            paint(width, height, finer);
        }
    }

    private double magnification() {
        return Math.max(1, getLocalToSceneTransform().getMxx());
    }

    private void paint(double width, double height, double finer) {
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Painter current = painter;
        if (current == null || width < 1 || height < 1) {
            return;
        }
        context.save();
        Graphics2D graphics = new FXGraphics2D(context);
        // A font equal to the last one is not set again after a clip is reset; begin with one nobody asks for.
        graphics.setFont(Typefaces.REGULAR.at(7.03));
        graphics.scale(finer, finer);
        current.paint(graphics, width, height, tokens.getValue());
        context.restore();
    }
}
