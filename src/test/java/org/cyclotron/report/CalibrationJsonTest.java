package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationJsonTest {
    private static final String DOCUMENT = document(SampleCalibrations.full());

    @TempDir
    private Path folder;

    private static String document(Calibration calibration) {
        StringWriter out = new StringWriter();
        try {
            CalibrationFormats.JSON.write(calibration, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    @Test
    void aCalibrationIsReadBackExactly() throws IOException {
        for (Calibration calibration : List.of(
                SampleCalibrations.full(),
                SampleCalibrations.slower(1 / 3.0, Instant.parse("2026-11-26T08:00:00.5Z")),
                new Calibration(SampleCalibrations.at(Instant.EPOCH), true, false, 0, List.of(), List.of()))) {
            Path file = folder.resolve("calibration.json");
            Files.writeString(file, document(calibration));
            assertThat(CalibrationJsonReader.read(file)).isEqualTo(calibration);
        }
    }

    @Test
    void theDocumentSaysWhatFollowsAndWhatTheOriginalSays() {
        assertThat(DOCUMENT)
                .contains("\"schema\" : \"cyclotron/calibration/1\"")
                .contains("\"parameters\" : {\"backend\":\"spawn\",\"workers\":\"4\",\"tasks\":\"100\"}")
                .contains(
                        "\"fork\" : [ 120000.0, 120000.0 ]", "\"original\" : null", "\"ratioToSpawn\"", "fork 3–7 ms");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cyclotron/calibration/1 | cyclotron/calibration/2 | written by a newer version",
                "cyclotron/calibration/1 | cyclotron/compare/1 | not a calibration",
                "\"unit\" : \"ns\" | \"unit\" : \"hours\" | no unit",
                "\"repetitions\" : 10 | \"repetitions\" : 11 | there are 10 values",
                "\"values\" : [ 882000.0, | \"values\" : [ null, | finite",
                "\"workers\":\"4\" | \"workers\":4 | text should stand here",
                "\"quick\" : false | \"quick\" : 0 | true or false",
                "\"tookNanos\" | \"took\" | “tookNanos” is missing",
                "\"taken\" : \"2026 | \"taken\" : \"then | could not be parsed",
                "\"backend\":\"threads\" | \"backend\":\"spawn\" | stands in the document twice",
            })
    void whatIsDamagedIsRefusedWithItsPlace(String from, String to, String reason) {
        assertThat(DOCUMENT).contains(from);
        int at = DOCUMENT.indexOf(from);
        String damaged = DOCUMENT.substring(0, at) + to + DOCUMENT.substring(at + from.length());
        DamagedDocumentException refusal = catchThrowableOfType(
                DamagedDocumentException.class, () -> CalibrationJsonReader.read("c.json", damaged));
        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.getMessage()).startsWith("c.json:" + refusal.line() + ":" + refusal.column() + ": ");
    }

    @Test
    void aBrokenOffDocumentIsRefused() {
        for (int length : List.of(0, 1, DOCUMENT.length() / 2, DOCUMENT.length() - 3)) {
            DamagedDocumentException refusal = catchThrowableOfType(
                    DamagedDocumentException.class,
                    () -> CalibrationJsonReader.read("c.json", DOCUMENT.substring(0, length)));
            assertThat(refusal).as("cut at " + length).isNotNull();
        }
    }
}
