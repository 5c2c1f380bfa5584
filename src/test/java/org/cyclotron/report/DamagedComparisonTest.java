package org.cyclotron.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedComparisonTest {
    private static final Comparison COMPARISON = CannedRounds.complete(
            CannedRounds.request(Subject.of(CannedRounds.primitive()), 2, "whole@caller", "segments@threads:2"));
    private static final String DOCUMENT = ComparisonJsonTest.document(List.of(COMPARISON));

    @TempDir
    private Path folder;

    private static DamagedDocumentException refusal(String text) {
        return catchThrowableOfType(DamagedDocumentException.class, () -> ComparisonJsonReader.read("r.json", text));
    }

    /** Replaces the first place and checks that the refusal names that line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cyclotron/compare/1 | cyclotron/compare/2 | written by a newer version",
                "cyclotron/compare/1 | cyclotron/analyze/1 | not a comparison",
                "\"compute\":800080 | \"compute\":800081 | the phases sum to",
                "\"wallNanos\" : 1000100 | \"wallNanos\" : -5 | at least 0",
                "\"wallNanos\" : 1000100 | \"wallNanos\" : \"x\" | at least 0",
                "\"operations\" : 3 | \"operations\" : 3.5 | at least 0",
                "\"operations\" : 3 | \"operations\" : 9999999999 | 2^31",
                "\"round\" : 2 | \"round\" : 3 | no such round",
                "\"status\" : \"verified\" | \"status\" : \"fine\" | no status",
                "\"strategy\" : \"whole@caller\" | \"strategy\" : \"wholly@caller\" | decomposition",
                "\"strategy\" : \"whole@caller\" | \"strategy\" : \"whole@caller/floyd\" | the kernel",
                "\"kernel\" : \"plain\" | \"kernel\" : \"floyd\" | the kernel plain",
                "\"strategy\" : \"segments@threads:2\" | \"strategy\" : \"whole@caller\" | ran twice",
                "\"number\" : 2 | \"number\" : 1 | twice",
                "\"steps\":\"21\" | \"steps\":\"21a\" | whole number in digits",
                "\"row\" : [ 1, 0 | \"row\" : [ 1, 7 | not an element",
                "\"row\" : [ 1, 0 | \"row\" : [ 1, 1 | characteristic polynomial",
                "\"scope\" : \"register\" | \"scope\" : \"world\" | no scope",
                "\"started\" : \"2026 | \"started\" : \"then | could not be parsed",
                "\"startNanos\":0, | \"startNanos\":5000000, | no span",
                "\"seed\" | \"sown\" | “seed” is missing",
            })
    void whatIsDamagedIsRefusedWithItsLineAndASentence(String from, String to, String reason) {
        int at = DOCUMENT.indexOf(from);
        assertThat(at).as("the place of " + from).isPositive();
        String damaged = DOCUMENT.substring(0, at) + to + DOCUMENT.substring(at + from.length());
        DamagedDocumentException refusal = refusal(damaged);
        assertThat(refusal.reason()).contains(reason);
        assertThat(refusal.getMessage())
                .isEqualTo("r.json:" + refusal.line() + ":" + refusal.column() + ": " + refusal.reason());
        long line = DOCUMENT.substring(0, at).lines().count();
        // A fault of an object as a whole is shown where the object begins.
        assertThat((long) refusal.line()).isBetween(line - 20, line + 20);
    }

    @Test
    void theFaultIsShownAtItsValue() {
        DamagedDocumentException refusal = refusal(DOCUMENT.replaceFirst("\"round\" : 2", "\"round\" : 77"));
        String line = DOCUMENT.lines().toList().get(refusal.line() - 1);
        assertThat(line.strip()).isEqualTo("\"round\" : 2,");
        assertThat(refusal.column()).isEqualTo(line.indexOf("2,") + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallNanos", "sampleWallNanos"})
    void timesThatCannotBeSummedAreRefused(String property) {
        DamagedDocumentException refusal =
                refusal(DOCUMENT.replaceAll("\"" + property + "\" : [0-9]+", "\"" + property + "\" : " + Long.MAX_VALUE)
                        .replaceAll(
                                property.equals("wallNanos") ? "\"compute\":[0-9]+" : "never",
                                "\"compute\":" + Long.MAX_VALUE));
        assertThat(refusal.reason()).contains("292 years");
        assertThat(DOCUMENT.lines().toList().get(refusal.line() - 1)).contains("\"" + property + "\"");
    }

    @Test
    void aBrokenOffDocumentIsRefusedWhereItEnds() {
        for (int length : List.of(0, 1, DOCUMENT.length() / 2, DOCUMENT.length() - 3)) {
            DamagedDocumentException refusal = refusal(DOCUMENT.substring(0, length));
            assertThat(refusal.line()).isEqualTo((int)
                    Math.max(1, DOCUMENT.substring(0, length).lines().count()));
        }
    }

    @Test
    void whatIsNoDocumentOfThisKindIsRefused() throws IOException {
        assertThat(refusal("[]").reason()).contains("schema");
        assertThat(refusal("{}").reason()).contains("schema");
        assertThat(refusal("1,0,0,1").reason()).contains("not JSON");
        assertThat(refusal(DOCUMENT + "{}").reason()).contains("not JSON");
        Path binary = Files.write(folder.resolve("b.json"), new byte[] {(byte) 0xC3, 0});
        DamagedDocumentException refusal =
                catchThrowableOfType(DamagedDocumentException.class, () -> ComparisonJsonReader.read(binary));
        assertThat(refusal.getMessage()).contains("b.json:1:1: ").contains("UTF-8");
    }

    @Test
    void propertiesOfLaterVersionsArePassedOver() throws DamagedDocumentException {
        String later = DOCUMENT.replace("\"session\" : 1,", "\"session\" : 1, \"weather\" : {\"sun\" : [1]},");
        assertThat(ComparisonJsonReader.read("r.json", later).getFirst().rounds())
                .hasSize(2);
    }
}
