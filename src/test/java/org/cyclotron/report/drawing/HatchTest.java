package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.cyclotron.timing.Phase;
import org.junit.jupiter.api.Test;

class HatchTest {
    private static final long SEED = 77;

    @Test
    void everyPatternStaysInsideItsRectangle() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Rectangle2D area = new Rectangle2D.Double(
                    random.nextDouble(50),
                    random.nextDouble(50),
                    0.5 + random.nextDouble(90),
                    0.5 + random.nextDouble(40));
            for (Path2D pattern : patterns(area)) {
                Rectangle2D bounds = pattern.getBounds2D();
                Rectangle2D wider = new Rectangle2D.Double(
                        area.getX() - 1e-9, area.getY() - 1e-9, area.getWidth() + 2e-9, area.getHeight() + 2e-9);
                assertThat(bounds.isEmpty() || wider.contains(bounds))
                        .as("seed %d: %s in %s", SEED, bounds, area)
                        .isTrue();
            }
        }
    }

    @Test
    void stripesCoverTheirShareOfTheRectangle() {
        Rectangle2D area = new Rectangle2D.Double(3, 5, 200, 100);
        assertThat(covered(Hatch.rising(area, 1.2, 6))).isBetween(0.19, 0.21);
        assertThat(covered(Hatch.falling(area, 1.5, 5))).isBetween(0.28, 0.32);
        assertThat(covered(Hatch.horizontal(area, 1.2, 4))).isBetween(0.28, 0.32);
        assertThat(covered(Hatch.vertical(area, 1.2, 4))).isBetween(0.28, 0.32);
        // Where two stripes cross they are one: 1 − (1 − 1/6)².
        assertThat(covered(Hatch.crossed(area, 1, 6))).isBetween(0.29, 0.32);
        assertThat(covered(Hatch.dots(area, 0.8, 6))).isBetween(0.06, 0.08);
    }

    @Test
    void risingStripesRiseAndFallingOnesFall() {
        Rectangle2D area = new Rectangle2D.Double(0, 0, 60, 60);
        Area rising = new Area(Hatch.rising(area, 1.2, 6));
        Area falling = new Area(Hatch.falling(area, 1.2, 6));
        double middle = 6 * Math.sqrt(2) / 2 + 2 * 6 * Math.sqrt(2);
        assertThat(rising.contains(middle, 0.1)).isTrue();
        assertThat(rising.contains(middle - 5, 5.1)).isTrue();
        assertThat(falling.contains(60 - middle, 0.1)).isTrue();
        assertThat(falling.contains(60 - middle + 5, 5.1)).isTrue();
    }

    @Test
    void phasesThatWorkApartFromComputingHaveAPattern() {
        for (Phase phase : Phase.values()) {
            BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
            PhaseFill.paint(image.createGraphics(), phase, new Rectangle2D.Double(0, 0, 60, 20), Tokens.LIGHT);
            int plain = PhaseFill.colour(phase, Tokens.LIGHT).getRGB();
            int others = 0;
            for (int i = 0; i < 60 * 20; i++) {
                others += image.getRGB(i % 60, i / 60) == plain ? 0 : 1;
            }
            boolean isPlain = phase == Phase.COMPUTE || phase == Phase.UNACCOUNTED;
            assertThat(others > 0).as(phase.id()).isEqualTo(!isPlain);
        }
        assertThat(PhaseFill.ORDER).containsExactlyInAnyOrder(Phase.values());
        assertThat(PhaseFill.ORDER.getFirst()).isEqualTo(Phase.COMPUTE);
    }

    private static List<Path2D> patterns(Rectangle2D area) {
        return List.of(
                Hatch.rising(area, 1.2, 6),
                Hatch.falling(area, 1.5, 5),
                Hatch.crossed(area, 1, 6),
                Hatch.horizontal(area, 1.2, 4),
                Hatch.vertical(area, 1.2, 4),
                Hatch.dots(area, 1, 4),
                Hatch.dots(area, 0.8, 6));
    }

    /** The share of the rectangle (3, 5, 200, 100) that a pattern covers, by pixels. */
    private static double covered(Path2D pattern) {
        BufferedImage image = new BufferedImage(203, 105, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fill(pattern);
        double sum = 0;
        for (int y = 0; y < 105; y++) {
            for (int x = 0; x < 203; x++) {
                sum += new Color(image.getRGB(x, y)).getRed() / 255.0;
            }
        }
        return sum / (200 * 100);
    }
}
