package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.experiment.SampleTimelines;
import org.cyclotron.experiment.Summaries;
import org.junit.jupiter.api.Test;

/** Whole pictures of comparisons: every text is there, none is cut and none touches another. */
class ComparisonTextsTest {
    @Test
    void lanesAreReadableHoweverManyAndHoweverFarApart() throws IOException {
        for (Comparison comparison : List.of(
                SampleComparisons.finished(),
                SampleComparisons.running(),
                SampleComparisons.singular(),
                SampleComparisons.alike(),
                SampleComparisons.extreme(),
                SampleComparisons.many(),
                SampleComparisons.single())) {
            for (int width : new int[] {760, 1180, 1600}) {
                DrawnTexts texts = lanes(comparison, width);
                texts.assertReadable();
                assertThat(texts.words()).noneMatch(word -> word.contains("…"));
            }
        }
    }

    private static DrawnTexts lanes(Comparison comparison, int width) throws IOException {
        LanesPainter painter = new LanesPainter(comparison, Summaries.of(comparison));
        return DrawnTexts.of(painter, PictureSize.of(width, (int) Math.ceil(painter.height(width))), Tokens.LIGHT);
    }

    @Test
    void thePictureSaysTheVerdictTheFiguresAndWhereItWasMeasured() throws IOException {
        assertThat(lanes(SampleComparisons.finished(), 1180).words())
                .contains("Parallel pays: Cyclotron ×2 is 1.91× sequential")
                .contains("original-14 · 16,384 states · kernel plain · 10 rounds")
                .contains("segments@threads:2", "leap@threads:2 · assisted", "baseline", "FAILED")
                .contains("not plotted, in no statistic")
                .anyMatch(word -> word.startsWith("Sample processor, 2 cores · Linux 6.8 · Java 25.0.1+8"));
    }

    @Test
    void theFastestLaneComesFirstOnceThereIsAVerdict() throws IOException {
        List<String> finished = lanes(SampleComparisons.finished(), 1180).words();
        assertThat(finished.indexOf("Cyclotron ×2")).isLessThan(finished.indexOf("blocks@stealing ×2"));
        List<String> running = lanes(SampleComparisons.running(), 1180).words();
        assertThat(running.indexOf("blocks@stealing ×2")).isLessThan(running.indexOf("Cyclotron ×2"));
        assertThat(running).doesNotContain("1.91×");
    }

    @Test
    void aComparisonStoppedWithEnoughRoundsForAVerdictShowsItsFigures() throws IOException {
        Comparison finished = SampleComparisons.finished();
        Comparison stopped = new Comparison(
                finished.request(), finished.environment(), finished.rounds().subList(0, 7));
        List<String> words = lanes(stopped, 1180).words();
        assertThat(words).anyMatch(word -> word.endsWith("7 of 10 rounds complete"));
        assertThat(words.indexOf("Cyclotron ×2")).isLessThan(words.indexOf("blocks@stealing ×2"));
        assertThat(words).contains("1.90×");
    }

    @Test
    void theDescriptionHasEveryLaneWithItsFigures() {
        Comparison comparison = SampleComparisons.finished();
        ComparisonSummary summary = Summaries.of(comparison);
        String words = new LanesPainter(comparison, summary).description();
        summary.lanes().forEach(lane -> assertThat(words).contains(lane.label()));
        assertThat(words).contains("1.91× the baseline, 97.9 % interval 1.88–1.94, faster");
    }

    @Test
    void aRaceSaysThatItIsNoMeasurement() throws IOException {
        RacePainter race = new RacePainter(SampleComparisons.race());
        DrawnTexts texts = DrawnTexts.of(race, PictureSize.of(900, (int) race.height()), Tokens.DARK);
        texts.assertReadable();
        assertThat(texts.words())
                .contains("Sharing the cores: not a measurement", "1st in 2.1 s", "62 %", "8 %", "FAILED", "REFUSED");
        assertThat(race.description())
                .startsWith("Race, sharing the cores: not a measurement, after 3.4 s; Cyclotron ×2: 1st in 2.1 s");
        DrawnTexts.of(race, PictureSize.of(520, (int) race.height()), Tokens.LIGHT)
                .assertReadable();
    }

    @Test
    void aTrackIsFilledAsFarAsTheShare() {
        RacePainter race = new RacePainter(SampleComparisons.race());
        Pixels pixels = Pixels.of(race, 900, (int) race.height(), Tokens.LIGHT);
        double y = RacePainter.BANNER + 1.5 * RacePainter.ROW;
        long filled = 0;
        long empty = 0;
        for (int x = 0; x < 900; x++) {
            filled += pixels.at(x, y).equals(Tokens.LIGHT.phases().working().compute()) ? 1 : 0;
            empty += pixels.at(x, y).equals(Tokens.LIGHT.phases().passing().waiting()) ? 1 : 0;
        }
        assertThat((double) filled / (filled + empty)).isBetween(0.61, 0.63);
    }

    @Test
    void workersAreReadableAndSaidInWords() throws IOException {
        for (int workers : new int[] {1, 4, 64}) {
            WorkersPainter painter = new WorkersPainter(SampleTimelines.crowded(workers, 50, 4));
            DrawnTexts.of(painter, PictureSize.of(710, 300), Tokens.LIGHT).assertReadable();
        }
        WorkersPainter alone = new WorkersPainter(SampleTimelines.alone(8_000_000));
        assertThat(alone.description())
                .isEqualTo("Computing time of each worker: main 7.94 ms; of a wall time of 8 ms");
        DrawnTexts.of(alone, PictureSize.of(710, 120), Tokens.LIGHT).assertReadable();
    }

    @Test
    void theLegendTakesAsManyLinesAsItNeeds() throws IOException {
        PhaseLegendPainter legend = PhaseLegendPainter.ofAllPhases();
        assertThat(legend.height(1000)).isEqualTo(PhaseLegendPainter.LINE);
        int height = (int) legend.height(200);
        assertThat(height).isGreaterThan(3 * PhaseLegendPainter.LINE);
        DrawnTexts.of(legend, PictureSize.of(200, height), Tokens.LIGHT).assertReadable();
    }
}
