package org.cyclotron.gui.comparison;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.cyclotron.experiment.RunRecord;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.report.TimelineText;
import org.cyclotron.report.drawing.TimelineOverviewPainter;
import org.cyclotron.report.drawing.TimelinePainter;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.timing.Span;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a run over a strip of the whole of it. Dragging zooms to what was dragged over, the wheel zooms about
 * the pointer, a double click shows all; on the strip a drag moves the window. Keys: + − ← → 0.
 */
final class TimelinePane extends Region {
    private static final double STRIP = 16;
    private static final double GAP = 6;
    private static final double STEP = 1.4;
    private static final double LEAST_DRAG = 4;
    private static final double ARROW = 0.2;

    private final DetailViewModel model;
    private final CanvasPane lanes;
    private final CanvasPane strip;
    private final Region band = new Region();
    private final Label hover = Texts.label("", "hover-figure", "t12", "mono");
    private @Nullable TimelinePainter painter;
    private @Nullable TimelineOverviewPainter overview;
    private double pressedAt = -1;

    TimelinePane(DetailViewModel model, ObservableValue<Tokens> tokens) {
        this.model = model;
        lanes = new CanvasPane(tokens);
        strip = new CanvasPane(tokens);
        lanes.setId("timeline");
        getStyleClass().add("timeline-pane");
        band.getStyleClass().add("zoom-band");
        for (Region over : new Region[] {band, hover}) {
            over.setManaged(false);
            over.setMouseTransparent(true);
            over.setVisible(false);
        }
        getChildren().addAll(lanes, strip, band, hover);
        setFocusTraversable(true);
        setMinSize(0, 0);
        listen();
        model.runProperty().subscribe(this::show);
        model.windowProperty().subscribe(this::look);
    }

    private void show(@Nullable SelectedRun selected) {
        hover.setVisible(false);
        if (selected == null) {
            painter = null;
            overview = null;
            lanes.setPainter(null, "No run to show");
            strip.setPainter(null, "");
            return;
        }
        RunRecord run = selected.run();
        TimelinePainter made = new TimelinePainter(run.sample());
        TimelineOverviewPainter whole = new TimelineOverviewPainter(run.sample(), made);
        painter = made;
        overview = whole;
        lanes.setPainter(made, selected.label() + ", " + selected.subtitle() + ". " + made.description());
        strip.setPainter(whole, "The part of the run that is shown");
        look();
    }

    private void look() {
        TimelinePainter current = painter;
        if (current != null) {
            TimeWindow window = model.windowProperty().get();
            current.show(Math.round(window.from()), Math.round(window.to()));
            lanes.repaint();
            strip.repaint();
        }
    }

    @Override
    protected void layoutChildren() {
        double height = Math.max(0, getHeight() - STRIP - 2 * GAP);
        layoutInArea(lanes, 0, 0, getWidth(), height, 0, null, HPos.LEFT, VPos.TOP);
        layoutInArea(strip, 0, height + GAP, getWidth(), STRIP, 0, null, HPos.LEFT, VPos.TOP);
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(e.getX(), e.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover.setVisible(false));
        addEventHandler(ScrollEvent.SCROLL, e -> {
            double factor = Math.pow(STEP, Math.signum(e.getDeltaY()));
            model.look(model.windowProperty().get().zoomed(fraction(e.getX()), factor));
            e.consume();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        requestFocus();
        // The tabs around would take the focus.
        event.consume();
        pressedAt = -1;
        if (event.getButton() != MouseButton.PRIMARY || painter == null) {
            return;
        }
        if (event.getClickCount() == 2) {
            model.look(model.windowProperty().get().reset());
        } else if (event.getY() >= strip.getLayoutY()) {
            centre(event.getX());
        } else {
            pressedAt = event.getX();
        }
    }

    private void drag(MouseEvent event) {
        hover.setVisible(false);
        if (pressedAt < 0) {
            if (event.getY() >= strip.getLayoutY() - GAP) {
                centre(event.getX());
            }
            return;
        }
        double left = Math.clamp(Math.min(pressedAt, event.getX()), 0, getWidth());
        double right = Math.clamp(Math.max(pressedAt, event.getX()), 0, getWidth());
        band.resizeRelocate(left, 0, right - left, lanes.getHeight());
        band.setVisible(right - left >= LEAST_DRAG);
    }

    private void release(MouseEvent event) {
        if (pressedAt >= 0 && Math.abs(event.getX() - pressedAt) >= LEAST_DRAG) {
            model.look(model.windowProperty().get().part(fraction(pressedAt), fraction(event.getX())));
        }
        pressedAt = -1;
        band.setVisible(false);
    }

    private void centre(double x) {
        TimelineOverviewPainter whole = overview;
        TimeWindow window = model.windowProperty().get();
        if (whole != null && !window.isWhole()) {
            double centre = whole.nanosAt(x, strip.getWidth());
            model.look(window.moved((centre - window.from()) / window.length() - 0.5));
        }
    }

    /** The place of a pixel in the window, 0 at the left end of the lanes, 1 at the right. */
    private double fraction(double x) {
        TimelinePainter current = painter;
        TimeWindow window = model.windowProperty().get();
        return current == null
                ? 0
                : Math.clamp((current.nanosAt(x, lanes.getWidth()) - window.from()) / window.length(), 0, 1);
    }

    private void key(KeyEvent event) {
        TimeWindow window = model.windowProperty().get();
        TimeWindow next = switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> window.zoomed(0.5, STEP);
            case MINUS, SUBTRACT -> window.zoomed(0.5, 1 / STEP);
            case LEFT -> window.moved(-ARROW);
            case RIGHT -> window.moved(ARROW);
            case DIGIT0, NUMPAD0, HOME -> window.reset();
            default -> null;
        };
        if (next != null) {
            model.look(next);
            event.consume();
        }
    }

    private void hover(double x, double y) {
        TimelinePainter current = painter;
        Span span = current == null || y >= strip.getLayoutY() || lanes.getWidth() < 1 || lanes.getHeight() < 1
                ? null
                : current.spanAt(x, y, lanes.getWidth(), lanes.getHeight());
        hover.setVisible(span != null);
        if (current != null) {
            current.select(span);
            lanes.repaint();
        }
        if (span != null) {
            hover.setText(TimelineText.span(span));
            hover.autosize();
            double left = Math.clamp(x + 14, 4, Math.max(4, getWidth() - hover.getWidth() - 4));
            double below = y + 18;
            double top = below + hover.getHeight() > getHeight() ? y - hover.getHeight() - 8 : below;
            hover.relocate(left, Math.max(0, top));
        }
    }
}
