package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.cyclotron.report.drawing.StateDiagramPainter;
import org.cyclotron.report.drawing.StateRing;
import org.cyclotron.report.drawing.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of the states: the wheel zooms at the pointer, dragging moves, a click selects, hover tells what lies under
 * the pointer. With the focus: plus and minus zoom, the arrows move, 0 shows the whole.
 */
final class DiagramPane extends StackPane {
    private static final double STEP = 1.25;
    private static final double ARROW = 40;
    private static final double SLACK = 4;
    private static final int CHARACTERS = 40;

    private final StructureViewModel model;
    private final CanvasPane canvas;
    private final Label title = Texts.whole(Texts.label("", "mono", "t12"));
    private final Label remark = Texts.whole(Texts.label("", "t11", "muted"));
    private final VBox hover = new VBox(title, remark);
    private StateDiagramPainter painter;
    private DiagramContent.Drawn drawn;
    private @Nullable Point2D pressed;
    private Viewport viewportWhenPressed = Viewport.WHOLE;
    private boolean dragged;

    DiagramPane(StructureViewModel model, WorkbenchContext context, DiagramContent.Drawn first) {
        this.model = model;
        canvas = new CanvasPane(context.look().tokensProperty());
        canvas.setId("diagram");
        drawn = first;
        painter = new StateDiagramPainter(first.diagram());
        getStyleClass().add("diagram-pane");
        hover.getStyleClass().add("hover-figure");
        hover.setManaged(false);
        hover.setVisible(false);
        hover.setMouseTransparent(true);
        getChildren().addAll(canvas, hover);
        setFocusTraversable(true);
        accessibleTextProperty().bind(canvas.accessibleTextProperty().orElse("State diagram"));
        listen();
        model.selectionProperty().subscribe(this::showSelection);
        show(first);
    }

    /** Shows another diagram, the whole of it. */
    void show(DiagramContent.Drawn next) {
        drawn = next;
        painter = new StateDiagramPainter(next.diagram());
        canvas.setPainter(painter, painter.description());
        hover.setVisible(false);
        showSelection();
    }

    void zoomIn() {
        zoom(getWidth() / 2, getHeight() / 2, STEP);
    }

    void zoomOut() {
        zoom(getWidth() / 2, getHeight() / 2, 1 / STEP);
    }

    /** Shows the whole diagram. */
    void fit() {
        look(Viewport.WHOLE);
    }

    private void zoom(double x, double y, double factor) {
        look(painter.viewport().zoomedAt(x, y, factor));
    }

    private void look(Viewport viewport) {
        painter.setViewport(viewport);
        hover.setVisible(false);
        canvas.repaint();
    }

    private void showSelection() {
        CycleSelection selection = model.selectionProperty().get();
        if (selection == null) {
            painter.select(-1, null);
        } else {
            painter.select(drawn.ringOf(selection), marked(selection));
        }
        canvas.setAccessibleText(painter.description()
                + (selection == null ? "" : "; selected: a cycle of " + Figures.count(selection.length()) + " states"));
        canvas.repaint();
    }

    /** The state to be marked; an overview marks nothing where it does not draw that state. */
    private @Nullable BigInteger marked(CycleSelection selection) {
        if (selection.representative() == null) {
            return null;
        }
        return selection.state() == null ? drawn.lfsr().stateNumber(selection.representative()) : selection.state();
    }

    private void listen() {
        addEventHandler(ScrollEvent.SCROLL, e -> {
            zoom(e.getX(), e.getY(), Math.pow(STEP, Math.signum(e.getDeltaY())));
            e.consume();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(e.getX(), e.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover.setVisible(false));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = new Point2D(event.getX(), event.getY());
            viewportWhenPressed = painter.viewport();
            dragged = false;
        }
    }

    private void drag(MouseEvent event) {
        Point2D from = pressed;
        if (from != null && (dragged || from.distance(event.getX(), event.getY()) > SLACK)) {
            dragged = true;
            look(viewportWhenPressed.panned(event.getX() - from.getX(), event.getY() - from.getY()));
        }
    }

    private void release(MouseEvent event) {
        if (pressed != null && !dragged) {
            hit(event.getX(), event.getY())
                    .ifPresentOrElse(hit -> model.selectRing(hit.ring(), hit.state()), model::clearSelection);
        }
        pressed = null;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case DIGIT0, NUMPAD0, HOME -> fit();
            case LEFT -> look(painter.viewport().panned(ARROW, 0));
            case RIGHT -> look(painter.viewport().panned(-ARROW, 0));
            case UP -> look(painter.viewport().panned(0, ARROW));
            case DOWN -> look(painter.viewport().panned(0, -ARROW));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Optional<StateDiagramPainter.Hit> hit(double x, double y) {
        return getWidth() < 1 || getHeight() < 1
                ? Optional.empty()
                : painter.hit(x, y, canvas.getWidth(), canvas.getHeight());
    }

    private void hover(double x, double y) {
        Optional<StateDiagramPainter.Hit> under = hit(x, y);
        hover.setVisible(under.isPresent());
        under.ifPresent(hit -> {
            tell(hit);
            double width = hover.prefWidth(Region.USE_COMPUTED_SIZE);
            double height = hover.prefHeight(Region.USE_COMPUTED_SIZE);
            double left = Math.clamp(x + 14, 4, Math.max(4, getWidth() - width - 4));
            double top = y + 18 + height > getHeight() ? y - height - 8 : y + 18;
            hover.resizeRelocate(left, top, width, height);
        });
    }

    private void tell(StateDiagramPainter.Hit hit) {
        StateRing ring = drawn.diagram().rings().get(hit.ring());
        String cycle = "cycle of " + Figures.count(ring.length())
                + (ring.length().equals(BigInteger.ONE) ? " state" : " states");
        if (hit.state() == null) {
            title.setText(Figures.count(ring.count()) + " × " + Figures.count(ring.length()));
            boolean several = ring.isStandIn() || !ring.count().equals(BigInteger.ONE);
            remark.setText(several ? "cycles × states; one ring stands for all of them" : "a " + cycle);
            return;
        }
        String text = StateText.abridged(StateText.of(drawn.lfsr(), hit.state()), CHARACTERS);
        title.setText(text + "   state " + Figures.full(hit.state()));
        remark.setText(
                switch (hit.depth()) {
                    case 0 -> "on a " + cycle;
                    case 1 -> "1 step to a " + cycle;
                    default -> hit.depth() + " steps to a " + cycle;
                });
    }
}
