package org.cyclotron.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

class LengthHistogramTest {
    private static final CycleStructure FEW = new CycleStructure(List.of(
            CycleTerm.of(1, 1), CycleTerm.of(3, 1), CycleTerm.of(6, 2), CycleTerm.of(15, 4), CycleTerm.of(30, 6)));

    @Test
    void fewLengthsHaveABarEach() {
        JFreeChart chart = LengthHistogram.of(FEW, false, Tokens.LIGHT);
        var data = chart.getCategoryPlot().getDataset();
        assertThat(data.getColumnKeys().toString()).isEqualTo("[1, 3, 6, 15, 30]");
        assertThat(data.getValue(0, 3).doubleValue()).isEqualTo(4);
        assertThat(LengthHistogram.description(FEW))
                .isEqualTo(
                        "Cycles by length: 1 of length 1, 1 of length 3, 2 of length 6, 4 of length 15, 6 of length 30");
    }

    @Test
    void rangesOfManyLengthsLoseNoCycleAndOverlapNowhere() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<CycleTerm> terms = IntStream.range(0, 60)
                    .mapToObj(i -> new CycleTerm(
                            BigInteger.valueOf(i)
                                    .shiftLeft(8)
                                    .add(new BigInteger(200, random)
                                            .shiftRight(random.nextInt(190))
                                            .shiftLeft(14))
                                    .add(BigInteger.ONE),
                            BigInteger.valueOf(1 + random.nextInt(1000)),
                            new long[] {1}))
                    .toList();
            CycleStructure structure = new CycleStructure(terms);
            List<LengthBin> bins = LengthBin.of(structure, 10);
            assertThat(bins).as("seed %d", seed).hasSizeLessThanOrEqualTo(10);
            assertThat(bins.stream().map(LengthBin::cycles).reduce(BigInteger.ZERO, BigInteger::add))
                    .as("seed %d", seed)
                    .isEqualTo(structure.cycles());
            for (int i = 1; i < bins.size(); i++) {
                assertThat(bins.get(i).from())
                        .as("seed %d", seed)
                        .isEqualTo(bins.get(i - 1).to().add(BigInteger.ONE));
            }
        }
    }

    @Test
    void everyFormatTakesBothScalesOfASmallAndAHugeStructure() throws IOException {
        CycleStructure huge = new CycleStructure(IntStream.rangeClosed(0, 40)
                .mapToObj(i -> new CycleTerm(BigInteger.TWO.pow(3 * i), BigInteger.TEN.pow(i), new long[] {1}))
                .toList());
        for (PictureFormat format : PictureFormats.all()) {
            for (CycleStructure structure : List.of(FEW, huge)) {
                for (boolean logarithmic : new boolean[] {false, true}) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    ChartPainter painter = new ChartPainter(t -> LengthHistogram.of(structure, logarithmic, t));
                    format.write(painter, PictureSize.of(400, 160), Tokens.DARK, out);
                    assertThat(out.size()).isGreaterThan(500);
                }
            }
        }
    }
}
