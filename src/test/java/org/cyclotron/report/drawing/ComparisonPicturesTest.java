package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.SampleTimelines;
import org.cyclotron.experiment.StrategySummary;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.timing.RunTimeline;
import org.junit.jupiter.api.Test;

/** Writes every drawing of a comparison, light and dark, to target/screenshots, for looking at. */
class ComparisonPicturesTest {
    private static final Path FOLDER = Path.of("target", "screenshots");

    @Test
    void everyDrawingIsWrittenInBothThemes() throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, Sample> sample : samples().entrySet()) {
            for (Tokens tokens : new Tokens[] {Tokens.LIGHT, Tokens.DARK}) {
                String theme = tokens.dark() ? "dark" : "light";
                Path file = FOLDER.resolve("drawing-" + sample.getKey() + "-" + theme + ".png");
                PictureFormats.write(
                        sample.getValue().painter(), sample.getValue().size(), tokens, file);
                assertThat(Files.size(file)).isGreaterThan(200);
            }
        }
    }

    private record Sample(Painter painter, PictureSize size) {}

    private static Map<String, Sample> samples() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("lanes", lanes(SampleComparisons.finished(), 1180));
        samples.put("lanes-narrow", lanes(SampleComparisons.finished(), 760));
        samples.put("lanes-running", lanes(SampleComparisons.running(), 1180));
        samples.put("lanes-singular", lanes(SampleComparisons.singular(), 1180));
        samples.put("lanes-alike", lanes(SampleComparisons.alike(), 1180));
        samples.put("lanes-extreme", lanes(SampleComparisons.extreme(), 1180));
        samples.put("lanes-many", lanes(SampleComparisons.many(), 1400));
        samples.put("lanes-single", lanes(SampleComparisons.single(), 1180));
        StrategySummary slow = Summaries.of(SampleComparisons.finished())
                .lane(SampleComparisons.SLOW)
                .orElseThrow();
        RunTimeline run = slow.typical().sample();
        samples.put("timeline", new Sample(new TimelinePainter(run), PictureSize.of(710, 130)));
        samples.put("timeline-large", new Sample(legended(new TimelinePainter(run)), PictureSize.of(1200, 300)));
        TimelinePainter zoomed = new TimelinePainter(run);
        zoomed.show(run.wallNanos() * 60 / 100, run.wallNanos() * 62 / 100);
        samples.put("timeline-zoomed", new Sample(zoomed, PictureSize.of(710, 130)));
        samples.put("timeline-overview", new Sample(new TimelineOverviewPainter(run, zoomed), PictureSize.of(710, 14)));
        RunTimeline crowded = SampleTimelines.crowded(64, 4096, 1);
        samples.put("timeline-crowded", new Sample(new TimelinePainter(crowded), PictureSize.of(1200, 600)));
        TimelinePainter close = new TimelinePainter(crowded);
        close.show(20_000_000, 21_000_000);
        samples.put("timeline-crowded-zoomed", new Sample(close, PictureSize.of(1200, 600)));
        RunTimeline queued = SampleTimelines.of(20_700_000, 4, SampleTimelines.QUEUED, new Random(3));
        samples.put("timeline-queued", new Sample(new TimelinePainter(queued), PictureSize.of(710, 220)));
        samples.put("workers", new Sample(new WorkersPainter(queued), PictureSize.of(710, 220)));
        samples.put("workers-two", new Sample(new WorkersPainter(run), PictureSize.of(710, 130)));
        samples.put(
                "workers-alone",
                new Sample(new WorkersPainter(SampleTimelines.alone(7_900_000)), PictureSize.of(710, 130)));
        samples.put("workers-64", new Sample(new WorkersPainter(crowded), PictureSize.of(710, 600)));
        RacePainter race = new RacePainter(SampleComparisons.race());
        samples.put("race", new Sample(race, PictureSize.of(900, (int) race.height())));
        samples.put("phases", new Sample(PhaseLegendPainter.ofAllPhases(), new PictureSize(700, 30, 3)));
        samples.put("bar", new Sample(new PhaseBarPainter(slow.typical().breakdown()), new PictureSize(220, 24, 3)));
        return samples;
    }

    private static Painter legended(Painter painter) {
        return new LegendedPainter(painter, PhaseLegendPainter.ofAllPhases());
    }

    private static Sample lanes(Comparison comparison, int width) {
        ComparisonSummary summary = Summaries.of(comparison);
        LanesPainter painter = new LanesPainter(comparison, summary);
        return new Sample(painter, PictureSize.of(width, (int) Math.ceil(painter.height(width))));
    }
}
