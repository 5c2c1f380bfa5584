package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cyclotron.report.drawing.CircuitLayout.Place;
import org.cyclotron.report.drawing.CircuitPainter.Form;
import org.cyclotron.report.drawing.CircuitPainter.Held;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CircuitPainterTest {
    private static final int HEIGHT = 148;

    @ParameterizedTest
    @CsvSource({"1,500", "8,500", "16,500", "16,900", "64,500", "1000,900", "5,120"})
    void cellsStayInsideTheRectangleAndBothEndsAreShown(int degree, int width) {
        CircuitLayout layout = CircuitLayout.of(degree, width, HEIGHT, 0.3);
        assertThat(layout.cells().getFirst().index()).isZero();
        assertThat(layout.cells().getLast().index()).isEqualTo(degree - 1);
        long gaps = layout.cells().stream().filter(Place::isGap).count();
        assertThat(gaps).isEqualTo(layout.cells().size() - gaps == degree ? 0 : 1);
        for (Place place : layout.cells()) {
            assertThat(place.x()).isBetween(layout.side() / 2, width - layout.side() / 2);
        }
        assertThat(layout.side()).isLessThan(layout.pitch());
        assertThat(layout.bus()).isLessThan(HEIGHT);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyCoefficientShownIsFoundWhereItIsDrawn(Form form) {
        CircuitPainter painter = new CircuitPainter(new long[] {1, 0, 1, 1, 1, 0, 0, 0}, form);
        TreeSet<Integer> found = new TreeSet<>();
        for (int x = 0; x < 500; x++) {
            for (int y = 0; y < HEIGHT; y += 4) {
                painter.coefficientAt(x, y, 500, HEIGHT).ifPresent(found::add);
            }
        }
        assertThat(found).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void anotherCoefficientMakesAnotherDrawingAndNothingIsDrawnOutside(Form form) {
        BufferedImage one = picture(new long[] {1, 1, 0, 0}, form);
        assertThat(inked(one)).isGreaterThan(500);
        assertThat(pixels(one)).isNotEqualTo(pixels(picture(new long[] {1, 0, 0, 1}, form)));
        assertThat(inked(picture(new long[] {0}, form))).isPositive();
        long[] long1000 = new long[1000];
        long1000[500] = 1;
        assertThat(inked(picture(long1000, form))).isGreaterThan(500);
    }

    @Test
    void theDescriptionNamesTheCoefficients() {
        assertThat(new CircuitPainter(new long[] {2, 0, 3}, Form.GALOIS).description())
                .isEqualTo("Galois circuit of 3 cells; different from 0 are c0 = 2, c2 = 3");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aFoldedCircuitShowsEveryCellOnceAndFindsEveryCoefficient(Form form) {
        int degree = 64;
        double width = 500;
        assertThat(CircuitPainter.isFolded(degree, width)).isTrue();
        double height = CircuitPainter.foldedHeight(degree, width);
        List<CircuitLayout> lines = CircuitLayout.folded(degree, width, 0.3);
        assertThat(lines.stream().flatMap(line -> line.cells().stream()).map(Place::index))
                .containsExactlyElementsOf(IntStream.range(0, degree).boxed().toList());
        for (CircuitLayout line : lines) {
            assertThat(line.bus()).isLessThan(height);
            assertThat(line.cells())
                    .allSatisfy(place -> assertThat(place.x()).isBetween(line.side() / 2, width - line.side() / 2));
        }
        long[] row = new long[degree];
        row[0] = 1;
        CircuitPainter painter = new CircuitPainter(row, form).folded();
        TreeSet<Integer> found = new TreeSet<>();
        for (int x = 0; x < width; x += 3) {
            for (int y = 0; y < height; y += 4) {
                painter.coefficientAt(x, y, width, height).ifPresent(found::add);
            }
        }
        assertThat(found).hasSize(degree);
        for (int i : new int[] {0, 20, 63}) {
            double[] line = painter.lineOf(i, width);
            assertThat(line[0]).isBetween(-1.0, line[1]);
            assertThat(line[1]).isLessThanOrEqualTo(height);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatTheCellsHoldIsDrawnAndAnotherStateMakesAnotherDrawing(Form form) {
        CircuitPainter rest = new CircuitPainter(new long[] {1, 1, 0, 0}, form);
        int[] zero = pixels(picture(rest.holding(new Held(new long[4], 0))));
        int[] one = pixels(picture(rest.holding(new Held(new long[] {0, 0, 1, 0}, 0))));
        int[] entering = pixels(picture(rest.holding(new Held(new long[] {0, 0, 1, 0}, 1))));
        assertThat(zero).isNotEqualTo(pixels(picture(rest))).isNotEqualTo(one);
        assertThat(entering).isNotEqualTo(one);
        assertThat(pixels(picture(rest.marking(2)))).isNotEqualTo(pixels(picture(rest)));
        assertThat(rest.marking(2).description()).endsWith("; marked: c2 = 0");
    }

    private static BufferedImage picture(long[] row, Form form) {
        return picture(new CircuitPainter(row, form));
    }

    private static BufferedImage picture(CircuitPainter painter) {
        BufferedImage image = new BufferedImage(500, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        painter.paint(graphics, 500, HEIGHT, Tokens.LIGHT);
        graphics.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static long inked(BufferedImage image) {
        return java.util.Arrays.stream(pixels(image)).filter(p -> p >>> 24 != 0).count();
    }
}
