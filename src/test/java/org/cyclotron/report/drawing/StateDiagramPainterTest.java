package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.report.drawing.StateDiagramLayout.Centre;
import org.junit.jupiter.api.Test;

class StateDiagramPainterTest {
    private static final double WIDTH = 540;
    private static final double HEIGHT = 475;
    private final StateDiagram diagram = WalkedDiagram.of(SampleRegisters.tails());

    @Test
    void everyStateHasOnePlace() {
        Set<BigInteger> numbers = new HashSet<>();
        int states = 0;
        for (Centre centre : new StateDiagramLayout(diagram).fit(WIDTH, HEIGHT).centres()) {
            states += centre.ring().places.size();
            centre.ring().places.forEach(p -> numbers.add(p.number()));
        }
        assertThat(states).isEqualTo(1024);
        assertThat(numbers).hasSize(1024);
    }

    @Test
    void ringsNeitherOverlapNorLeaveTheRectangle() {
        for (double[] size : new double[][] {{540, 475}, {1100, 900}, {300, 800}, {1600, 200}, {40, 40}}) {
            StateDiagramLayout.Fitted fitted = new StateDiagramLayout(diagram).fit(size[0], size[1]);
            List<Centre> centres = fitted.centres();
            for (Centre a : centres) {
                double reach = a.ring().outerRadius * fitted.scale();
                assertThat(a.x() - reach).isGreaterThanOrEqualTo(-0.01);
                assertThat(a.x() + reach).isLessThanOrEqualTo(size[0] + 0.01);
                assertThat(a.y() - reach).isGreaterThanOrEqualTo(-0.01);
                assertThat(a.y() + reach).isLessThanOrEqualTo(size[1] + 0.01);
                for (Centre b : centres) {
                    double distance = Math.hypot(a.x() - b.x(), a.y() - b.y());
                    double together = (a.ring().outerRadius + b.ring().outerRadius) * fitted.scale();
                    assertThat(a.ring().index == b.ring().index || distance >= together - 0.01)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void equalLengthsStandTogetherLongestFirst() {
        List<BigInteger> lengths = new ArrayList<>();
        new StateDiagramLayout(diagram)
                .fit(WIDTH, HEIGHT)
                .centres()
                .forEach(c -> lengths.add(c.ring().ring.length()));
        assertThat(lengths).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void everyStateIsHitWhereItIsDrawnAlsoWhenZoomed() {
        StateDiagramPainter painter = new StateDiagramPainter(diagram);
        StateDiagramLayout.Fitted fitted = new StateDiagramLayout(diagram).fit(WIDTH, HEIGHT);
        for (Viewport viewport :
                List.of(Viewport.WHOLE, Viewport.WHOLE.zoomedAt(100, 50, 3).panned(7, -9))) {
            painter.setViewport(viewport);
            for (Centre centre : fitted.centres()) {
                for (PlacedRing.Place place : centre.ring().places) {
                    double x = (centre.x() + place.x() * fitted.scale()) * viewport.zoom() + viewport.panX();
                    double y = (centre.y() + place.y() * fitted.scale()) * viewport.zoom() + viewport.panY();
                    assertThat(painter.hit(x, y, WIDTH, HEIGHT))
                            .contains(new StateDiagramPainter.Hit(centre.ring().index, place.number(), place.depth()));
                }
            }
        }
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        Viewport zoomed = Viewport.WHOLE.zoomedAt(200, 100, 2).zoomedAt(50, 70, 1.5);
        double pointX = (50 - zoomed.panX()) / zoomed.zoom();
        Viewport again = zoomed.zoomedAt(50, 70, 4);
        assertThat(pointX * again.zoom() + again.panX()).isCloseTo(50, offset(1e-9));
        assertThat(again.zoomedAt(1, 1, 1e-6)).isEqualTo(Viewport.WHOLE);
    }

    @Test
    void theSelectedRingIsDrawnInTheSecondColour() {
        StateDiagramPainter painter = new StateDiagramPainter(diagram);
        Color orange = Tokens.LIGHT.meanings().slower();
        assertThat(pixels(painter, orange)).isZero();
        painter.select(3, null);
        assertThat(pixels(painter, orange)).isGreaterThan(20);
    }

    @Test
    void anOverviewOfHugeCyclesIsDrawn() {
        StateDiagram overview = new StateDiagram(List.of(
                StateRing.standIn(BigInteger.TWO.pow(61).subtract(BigInteger.ONE), BigInteger.TEN),
                StateRing.standIn(BigInteger.ONE, BigInteger.ONE)));
        StateDiagramPainter painter = new StateDiagramPainter(overview);
        assertThat(pixels(painter, Tokens.LIGHT.meanings().faster())).isGreaterThan(100);
        assertThat(painter.description())
                .isEqualTo("State diagram: 11 cycles, an overview with one ring for each length");
    }

    private static long pixels(Painter painter, Color colour) {
        BufferedImage image = new BufferedImage((int) WIDTH, (int) HEIGHT, BufferedImage.TYPE_INT_RGB);
        painter.paint(image.createGraphics(), WIDTH, HEIGHT, Tokens.LIGHT);
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return found;
    }
}
