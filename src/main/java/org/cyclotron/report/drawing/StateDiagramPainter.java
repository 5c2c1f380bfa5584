package org.cyclotron.report.drawing;

import java.awt.Graphics2D;
import java.math.BigInteger;
import java.util.Optional;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Draws the states of a register: every cycle a ring, tails outside it.
 *
 * <p>The representative of a cycle is a diamond at the top; stepping goes clockwise. Below 3 pixels between neighbours a
 * ring is a line, and tails whose levels are closer than that are left out. The layout is kept between calls of the same
 * size, so that panning and zooming only redraw. Some thousands of states take about two drawing operations a ring.
 */
public final class StateDiagramPainter implements Painter {
    /**
     * What lies under a point.
     *
     * @param ring the index in {@link StateDiagram#rings()}
     * @param state the number of the state, null between states
     * @param depth its steps to the cycle; 0 on the cycle or where there is no state
     */
    public record Hit(int ring, @Nullable BigInteger state, int depth) {}

    private static final double REACH = 7;

    private final StateDiagram diagram;
    private final StateDiagramLayout layout;
    private Viewport viewport = Viewport.WHOLE;
    private int selectedRing = -1;
    private @Nullable BigInteger selectedState;

    private double fittedWidth = -1;
    private double fittedHeight = -1;
    private StateDiagramLayout.@Nullable Fitted fitted;

    public StateDiagramPainter(StateDiagram diagram) {
        this.diagram = diagram;
        this.layout = new StateDiagramLayout(diagram);
    }

    public Viewport viewport() {
        return viewport;
    }

    public void setViewport(Viewport viewport) {
        this.viewport = viewport;
    }

    /**
     * Highlights a ring, and a state on it or its tails.
     *
     * @param ring an index, or -1 for none
     */
    public void select(int ring, @Nullable BigInteger state) {
        this.selectedRing = ring;
        this.selectedState = state;
    }

    @Override
    public void paint(Graphics2D graphics, double width, double height, Tokens tokens) {
        StateDiagramLayout.Fitted result = fitted(width, height);
        double scale = result.scale() * viewport.zoom();
        RingBrush brush = new RingBrush(graphics, tokens, scale);
        for (StateDiagramLayout.Centre centre : result.centres()) {
            double x = screenX(centre);
            double y = screenY(centre);
            double reach = centre.ring().outerRadius * scale;
            if (x + reach > 0 && x - reach < width && y + reach > 0 && y - reach < height) {
                boolean selected = centre.ring().index == selectedRing;
                brush.paint(centre.ring(), x, y, selected, selected ? selectedState : null);
            }
        }
    }

    /** The ring, and the state where one is within 7 pixels, at a point of a drawing of this size. */
    public Optional<Hit> hit(double x, double y, double width, double height) {
        StateDiagramLayout.Fitted result = fitted(width, height);
        double scale = result.scale() * viewport.zoom();
        for (StateDiagramLayout.Centre centre : result.centres()) {
            double dx = x - screenX(centre);
            double dy = y - screenY(centre);
            if (Math.hypot(dx, dy) <= centre.ring().outerRadius * scale) {
                return Optional.of(nearest(centre.ring(), dx / scale, dy / scale, REACH / scale));
            }
        }
        return Optional.empty();
    }

    private static Hit nearest(PlacedRing ring, double dx, double dy, double reach) {
        double best = reach;
        PlacedRing.@Nullable Place found = null;
        for (PlacedRing.Place place : ring.places) {
            double distance = Math.hypot(place.x() - dx, place.y() - dy);
            if (distance <= best) {
                best = distance;
                found = place;
            }
        }
        return found == null ? new Hit(ring.index, null, 0) : new Hit(ring.index, found.number(), found.depth());
    }

    /** The drawing in words, for readers of screens. */
    public String description() {
        boolean whole = diagram.rings().stream()
                .allMatch(ring -> !ring.isStandIn() && ring.count().equals(BigInteger.ONE));
        BigInteger cycles = diagram.rings().stream().map(StateRing::count).reduce(BigInteger.ZERO, BigInteger::add);
        return "State diagram: " + Figures.count(cycles) + (cycles.equals(BigInteger.ONE) ? " cycle" : " cycles")
                + (whole ? ", all states shown" : ", an overview with one ring for each length");
    }

    private double screenX(StateDiagramLayout.Centre centre) {
        return centre.x() * viewport.zoom() + viewport.panX();
    }

    private double screenY(StateDiagramLayout.Centre centre) {
        return centre.y() * viewport.zoom() + viewport.panY();
    }

    private StateDiagramLayout.Fitted fitted(double width, double height) {
        StateDiagramLayout.Fitted result = fitted;
        if (result == null || width != fittedWidth || height != fittedHeight) {
            result = layout.fit(width, height);
            fitted = result;
            fittedWidth = width;
            fittedHeight = height;
        }
        return result;
    }
}
