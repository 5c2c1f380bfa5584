package org.cyclotron.gui.register;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.drawing.CircuitPainter;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.CircuitPainter.Held;
import org.cyclotron.report.drawing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of the circuit, folded into lines that scroll where one has no room. A click on a coefficient changes it;
 * with the focus the arrows go from one to the next, and space or Enter changes it.
 */
final class CircuitDrawing extends ScrollPane {
    static final double LINE_HEIGHT = 160;
    /** A taller canvas has more pixels than some graphics cards take; then cells in the middle are left out. */
    private static final double TALLEST = 8000;

    private final RegisterViewModel model;
    private final CanvasPane canvas;
    private @Nullable Lfsr lfsr;
    private @Nullable Held held;
    private Form form = Form.FIBONACCI;
    private @Nullable CircuitPainter painter;
    private int marked;

    CircuitDrawing(RegisterViewModel model, ObservableValue<Tokens> tokens) {
        this.model = model;
        canvas = new CanvasPane(tokens);
        canvas.setId("circuit");
        canvas.setFocusTraversable(true);
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnMouseMoved(e -> canvas.setCursor(coefficientAt(e) < 0 ? Cursor.DEFAULT : Cursor.HAND));
        canvas.setOnKeyPressed(this::key);
        canvas.focusedProperty().subscribe(this::paint);
        setContent(canvas);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "circuit-drawing");
        // Of the width alone: every layout makes new bounds, and a drawing asks for a layout.
        viewportBoundsProperty().map(Bounds::getWidth).subscribe(width -> size());
    }

    /** @param now what the cells hold; null where the register does not run */
    void show(Lfsr register, Form realisation, @Nullable Held now) {
        boolean another = !register.equals(lfsr);
        lfsr = register;
        form = realisation;
        held = now;
        if (another) {
            marked = Math.min(marked, register.degree() - 1);
            size();
        }
        paint();
    }

    /** The height of the whole drawing at this width. */
    double heightAt(double width) {
        Lfsr shown = lfsr;
        return shown == null || !folds(shown, width) ? LINE_HEIGHT : CircuitPainter.foldedHeight(shown.degree(), width);
    }

    private static boolean folds(Lfsr shown, double width) {
        return CircuitPainter.isFolded(shown.degree(), width)
                && CircuitPainter.foldedHeight(shown.degree(), width) <= TALLEST;
    }

    private double width() {
        return Math.max(1, getViewportBounds().getWidth());
    }

    private void size() {
        double height = heightAt(width());
        canvas.setMinHeight(height);
        canvas.setPrefHeight(height);
        paint();
    }

    private void paint() {
        Lfsr shown = lfsr;
        if (shown == null) {
            return;
        }
        CircuitPainter next = new CircuitPainter(shown.row(), form);
        next = held == null ? next : next.holding(held);
        next = folds(shown, width()) ? next.folded() : next;
        next = canvas.isFocused() ? next.marking(marked) : next;
        painter = next;
        canvas.setPainter(next, next.description());
    }

    private int coefficientAt(MouseEvent event) {
        CircuitPainter drawn = painter;
        return drawn == null
                ? -1
                : drawn.coefficientAt(event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight())
                        .orElse(-1);
    }

    private void clicked(MouseEvent event) {
        int index = coefficientAt(event);
        Lfsr shown = lfsr;
        if (index >= 0 && shown != null && index < shown.degree()) {
            marked = index;
            change(shown, event.getScreenX(), event.getScreenY());
        }
    }

    private void change(Lfsr shown, double screenX, double screenY) {
        new CoefficientChange(model, shown, marked).ask(menu -> menu.show(canvas, screenX, screenY));
    }

    private void key(KeyEvent event) {
        Lfsr shown = lfsr;
        if (shown == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> mark(Math.max(0, marked - 1), shown);
            case RIGHT -> mark(Math.min(shown.degree() - 1, marked + 1), shown);
            case HOME -> mark(0, shown);
            case END -> mark(shown.degree() - 1, shown);
            case SPACE, ENTER -> {
                var place = canvas.localToScreen(canvas.getWidth() / 2, Math.min(canvas.getHeight(), LINE_HEIGHT));
                change(shown, place.getX(), place.getY());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark(int index, Lfsr shown) {
        marked = index;
        paint();
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        CircuitPainter drawn = painter;
        if (drawn != null && folds(shown, width())) {
            double[] line = drawn.lineOf(index, width());
            double hidden = Math.max(1, canvas.getHeight() - getViewportBounds().getHeight());
            double top = getVvalue() * hidden;
            double lowest = Math.max(line[1] - getViewportBounds().getHeight(), 0);
            setVvalue(Math.clamp(Math.clamp(top, Math.min(lowest, line[0]), Math.max(lowest, line[0])) / hidden, 0, 1));
        }
    }
}
