package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.cyclotron.experiment.SampleTimelines;
import org.cyclotron.report.TimelineText;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.RunTimeline;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;

class TimelinePainterTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 220;
    private static final RunTimeline QUEUED = SampleTimelines.of(20_700_000, 4, SampleTimelines.QUEUED, new Random(3));
    private static final RunTimeline CROWDED = SampleTimelines.crowded(3, 4096, 1);

    @Test
    void everySpanThatIsWideEnoughIsHitWhereItIsDrawn() {
        TimelinePainter painter = new TimelinePainter(QUEUED);
        for (long[] window : new long[][] {{0, 20_700_000}, {3_000_000, 9_000_000}, {3_000_000, 3_040_000}}) {
            painter.show(window[0], window[1]);
            TimelineFrame frame = TimelineFrame.of(WIDTH, HEIGHT, 5);
            double scale = frame.width() / (painter.to() - painter.from());
            for (Span span : QUEUED.spans()) {
                double left = Math.max(0, (span.startNanos() - painter.from()) * scale);
                double right = Math.min(frame.width(), (span.endNanos() - painter.from()) * scale);
                if (span.nanos() * scale >= 1 && right - left > 0.01) {
                    double y = frame.top(span.lane()) + frame.bar() / 2;
                    assertThat(painter.spanAt(frame.left() + (left + right) / 2, y, WIDTH, HEIGHT))
                            .isEqualTo(span);
                }
            }
        }
    }

    @Test
    void whatIsHitIsWhatIsPainted() {
        TimelinePainter painter = new TimelinePainter(QUEUED);
        painter.show(2_000_000, 4_000_000);
        Pixels pixels = Pixels.of(painter, WIDTH, HEIGHT, Tokens.LIGHT);
        TimelineFrame frame = TimelineFrame.of(WIDTH, HEIGHT, 5);
        int compared = 0;
        for (int x = (int) frame.left() + 2; x < WIDTH - 20; x += 3) {
            for (int lane = 0; lane < 5; lane++) {
                double y = Math.floor(frame.top(lane) + frame.bar() / 2) + 0.5;
                Span before = painter.spanAt(x - 2, y, WIDTH, HEIGHT);
                Span span = painter.spanAt(x + 0.5, y, WIDTH, HEIGHT);
                Span after = painter.spanAt(x + 3, y, WIDTH, HEIGHT);
                boolean inside = span != null && span.equals(before) && span.equals(after);
                if (inside && span.phase() == Phase.COMPUTE) {
                    compared++;
                    assertThat(pixels.at(x, y)).isEqualTo(PhaseFill.colour(Phase.COMPUTE, Tokens.LIGHT));
                } else if (inside) {
                    assertThat(pixels.at(x, y)).isNotEqualTo(PhaseFill.colour(Phase.COMPUTE, Tokens.LIGHT));
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void puttingShortSpansTogetherLosesNoTimeOfAnyPhase() {
        TimelineLayout layout = new TimelineLayout(CROWDED);
        long wall = CROWDED.wallNanos();
        for (double width : new double[] {40, 300, 1000, 5000}) {
            for (int lane = 0; lane <= 3; lane++) {
                List<TimelinePiece> pieces = layout.pieces(lane, width, 0, wall);
                for (Phase phase : Phase.values()) {
                    double drawn = pieces.stream()
                            .filter(piece -> piece.span().phase() == phase)
                            .mapToDouble(piece -> piece.width() * piece.height())
                            .sum();
                    double exact = width * CROWDED.nanos(lane, phase) / wall;
                    assertThat(drawn)
                            .as("%s on lane %d at %s", phase, lane, width)
                            .isCloseTo(exact, offset(0.01));
                }
            }
        }
    }

    @Test
    void fieldsAreFewAndLieNextToEachOther() {
        TimelineLayout layout = new TimelineLayout(CROWDED);
        List<TimelinePiece> pieces = layout.pieces(1, 1000, 0, CROWDED.wallNanos());
        assertThat(pieces.size()).isLessThan(1000);
        for (int i = 1; i < pieces.size(); i++) {
            TimelinePiece last = pieces.get(i - 1);
            TimelinePiece next = pieces.get(i);
            boolean sameField = last.x() == next.x() && last.width() == next.width();
            assertThat(sameField || last.x() + last.width() <= next.x() + 1e-6).isTrue();
        }
    }

    @Test
    void aSharedFieldSaysPhaseTotalAndNumber() {
        TimelinePainter painter = new TimelinePainter(CROWDED);
        TimelineFrame frame = TimelineFrame.of(WIDTH, HEIGHT, 4);
        Span span = painter.spanAt(frame.left() + 100, frame.top(1) + 1, WIDTH, HEIGHT);
        assertThat(span).isNotNull();
        assertThat(span.phase()).isEqualTo(Phase.COMPUTE);
        assertThat(span.merged()).isGreaterThan(1);
        assertThat(TimelineText.span(span)).startsWith("w1: compute ").contains(" stretches");
    }

    @Test
    void thereIsNothingBesideLanesAndInGaps() {
        RunTimeline gap = new RunTimeline(
                1000, 0, List.of(new Span(0, Phase.COMPUTE, 0, 400, 1), new Span(0, Phase.MERGE, 600, 1000, 1)), 0);
        TimelinePainter painter = new TimelinePainter(gap);
        TimelineFrame frame = TimelineFrame.of(WIDTH, 60, 1);
        double y = frame.top(0) + 3;
        assertThat(painter.spanAt(frame.left() + frame.width() / 2, y, WIDTH, 60))
                .isNull();
        assertThat(painter.spanAt(frame.left() + frame.width() * 0.7, y, WIDTH, 60))
                .isEqualTo(gap.spans().get(1));
        assertThat(painter.spanAt(10, y, WIDTH, 60)).isNull();
        assertThat(painter.spanAt(frame.left() + 10, 5, WIDTH, 60)).isNull();
        assertThat(painter.spanAt(WIDTH - 1, y, WIDTH, 60)).isNull();
    }

    @Test
    void theWindowStaysInsideTheRunAndHasALeastLength() {
        TimelinePainter painter = new TimelinePainter(QUEUED);
        painter.show(-500, 300);
        assertThat(painter.from()).isZero();
        assertThat(painter.to()).isEqualTo(800);
        painter.show(20_699_000, 20_799_000);
        assertThat(painter.to()).isEqualTo(20_700_000);
        painter.show(5_000, 5_001);
        assertThat(painter.to() - painter.from()).isEqualTo(TimelinePainter.LEAST_WINDOW);
        painter.showAll();
        assertThat(painter.to()).isEqualTo(20_700_000);
    }

    @Test
    void aPlaceAndItsTimeBelongTogether() {
        TimelinePainter painter = new TimelinePainter(QUEUED);
        painter.show(1_000_000, 3_000_000);
        TimelineFrame frame = TimelineFrame.of(WIDTH, HEIGHT, 5);
        assertThat(painter.nanosAt(frame.left(), WIDTH)).isEqualTo(1_000_000);
        assertThat(painter.nanosAt(frame.left() + frame.width() / 2, WIDTH)).isEqualTo(2_000_000);
        TimelineOverviewPainter overview = new TimelineOverviewPainter(QUEUED, painter);
        assertThat(overview.nanosAt(frame.left() + frame.width(), WIDTH)).isEqualTo(20_700_000);
        assertThat(overview.nanosAt(0, WIDTH)).isZero();
    }

    @Test
    void theOverviewFramesTheWindow() {
        TimelinePainter painter = new TimelinePainter(QUEUED);
        painter.show(5_175_000, 10_350_000);
        Pixels pixels = Pixels.of(new TimelineOverviewPainter(QUEUED, painter), WIDTH, 14, Tokens.LIGHT);
        TimelineFrame frame = TimelineFrame.of(WIDTH, HEIGHT, 5);
        Color inside = pixels.at(frame.left() + frame.width() * 0.4, 1);
        assertThat(inside.getBlue() - inside.getRed()).isGreaterThan(100);
        assertThat(pixels.at(frame.left() + frame.width() * 0.7, 1))
                .isEqualTo(Tokens.LIGHT.surfaces().card());
    }

    @Test
    void namesAndTimesAreReadableAtAnySizeAndZoom() throws IOException {
        for (RunTimeline timeline : List.of(QUEUED, CROWDED, SampleTimelines.crowded(64, 64, 2))) {
            TimelinePainter painter = new TimelinePainter(timeline);
            for (int width : new int[] {220, 710, 1400}) {
                for (int height : new int[] {90, 240, 700}) {
                    if (timeline.workers() < 9 || height > 200) {
                        painter.showAll();
                        DrawnTexts.of(painter, PictureSize.of(width, height), Tokens.LIGHT)
                                .assertReadable();
                        painter.show(timeline.wallNanos() / 3, timeline.wallNanos() / 3 + 1000);
                        DrawnTexts.of(painter, PictureSize.of(width, height), Tokens.DARK)
                                .assertReadable();
                    }
                }
            }
        }
    }

    @Test
    void timesHaveRoundStepsAndOneUnit() {
        assertThat(TimeAxis.of(0, 97_400_000, 640).ticks().stream().map(TimeAxis.Tick::label))
                .containsExactly("0", "10", "20", "30", "40", "50", "60", "70", "80", "90 ms");
        assertThat(TimeAxis.of(1_000_000, 1_000_100, 400).ticks().getLast().label())
                .endsWith(" ms");
        assertThat(TimeAxis.of(0, 100, 400).ticks().getLast().label()).endsWith(" ns");
    }

    @Test
    void itIsSaidInWords() {
        assertThat(new TimelinePainter(SampleTimelines.alone(8_000_000)).description())
                .isEqualTo("Timeline of 8 ms; main: initialise 0.5 %, compute 99.3 %");
        assertThat(new TimelinePainter(QUEUED).description())
                .contains("w4: create")
                .contains("compute");
    }
}
