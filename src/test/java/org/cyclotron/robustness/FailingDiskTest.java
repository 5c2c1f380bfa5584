package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Subject;
import org.cyclotron.experiment.Summaries;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.CostProfileJson;
import org.cyclotron.report.HistoryDocument;
import org.cyclotron.report.TableFormats;
import org.cyclotron.storage.WholeFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A disk that is full at whatever character: every format fails as a write that failed, and the old file stays. */
class FailingDiskTest {
    private static final String FULL = "No space left on device";

    @TempDir
    private Path folder;

    static Stream<Arguments> formats() {
        AnalyzedRegister register = CannedRounds.primitive();
        Comparison comparison = CannedRounds.complete(
                CannedRounds.request(Subject.of(register), 2, "whole@caller", "segments@threads:2"));
        Stream<Arguments> analyses = AnalysisFormats.all().stream()
                .map(format -> named("analysis, " + format.id(), out -> {
                    AnalysisDocument document = format.begin(out);
                    document.add(register);
                    document.finish(List.of(), false);
                }));
        Stream<Arguments> comparisons = ComparisonFormats.all().stream()
                .map(format -> named("comparison, " + format.id(), out -> {
                    ComparisonDocument document = format.begin(out);
                    document.add(comparison, Summaries.of(comparison));
                    document.finish(List.of(), List.of(), false);
                }));
        Stream<Arguments> calibrations = CalibrationFormats.all().stream()
                .map(format ->
                        named("calibration, " + format.id(), out -> format.write(SampleCalibrations.full(), out)));
        Stream<Arguments> tables = TableFormats.all().stream()
                .map(format -> named(
                        "table, " + format.id(),
                        out -> format.write(AnalysisTables.registers(List.of(register)), out)));
        HistoryEntry entry = new HistoryEntry(
                1,
                new UUID(1, 2),
                EntryKind.ANALYSIS,
                java.time.Instant.EPOCH,
                "",
                "",
                EntryStatus.PASSED,
                "",
                "",
                "",
                false,
                2);
        Stream<Arguments> others = Stream.of(
                named("profile", out -> CostProfileJson.write(out, RoughProfile.profile())),
                named("history", out -> HistoryDocument.write(List.of(entry), each -> "{}", out)));
        return Stream.of(analyses, comparisons, calibrations, tables, others).flatMap(each -> each);
    }

    private static Arguments named(String name, WholeFile.TextProducer producer) {
        return Arguments.argumentSet(name, producer);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatFailsAsAWriteAndLeavesTheOldFile(WholeFile.TextProducer producer) throws IOException {
        StringWriter whole = new StringWriter();
        producer.writeTo(whole);
        int length = whole.toString().length();
        Path file = Files.writeString(folder.resolve("file"), "the old file");
        for (int room : new int[] {0, 1, length / 3, length / 2, length - 1}) {
            assertThatThrownBy(() -> WholeFile.writeText(file, out -> producer.writeTo(new FullAfter(out, room))))
                    .as("room for %d of %d", room, length)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(FULL);
            assertThat(file).hasContent("the old file");
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    /** Takes so many characters and no more. */
    private static final class FullAfter extends FilterWriter {
        private int room;

        FullAfter(Writer out, int room) {
            super(out);
            this.room = room;
        }

        private void take(int characters) throws IOException {
            room -= characters;
            if (room < 0) {
                throw new IOException(FULL);
            }
        }

        @Override
        public void write(int c) throws IOException {
            take(1);
            super.write(c);
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            take(length);
            super.write(characters, offset, length);
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            take(length);
            super.write(text, offset, length);
        }
    }
}
