package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cyclotron.algebra.field.FiniteFields;
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
import org.cyclotron.report.AnalysisFormat;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.AnalysisJsonReader;
import org.cyclotron.report.AnalysisPair;
import org.cyclotron.report.AnalysisPairText;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.CalibrationJsonReader;
import org.cyclotron.report.ComparisonDocument;
import org.cyclotron.report.ComparisonFormat;
import org.cyclotron.report.ComparisonFormats;
import org.cyclotron.report.ComparisonJsonReader;
import org.cyclotron.report.CostProfileJson;
import org.cyclotron.report.DamagedDocumentException;
import org.cyclotron.report.HistoryDocument;
import org.cyclotron.report.KeptAnalysisReader;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.TableFormats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged documents are refused with their place, or read; what was read can be shown in every format. */
class DocumentFuzzTest {
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,] ?)(-?[0-9][0-9.eE+-]*|\"[^\"]*\"|true|false|null)");

    private static final List<String> HOSTILE = List.of(
            "-1",
            "0",
            "1",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "1e-400",
            "1e999999999",
            "0.5",
            "null",
            "true",
            "\"\"",
            "\"x\"",
            "\"-1\"",
            "\"9223372036854775807\"",
            "\"99999999999999999999999999999999\"",
            "\"=1+1\"",
            "\"../../x\"",
            "[]",
            "{}",
            "[[]]",
            "[1,1]",
            "[0]",
            "\"whole@caller\"",
            "\"segments@threads:999999999\"",
            "\"verified\"",
            "\"+1000000000-12-31T23:59:59Z\"");

    @TempDir
    private Path folder;

    /** A kind of document, and what is done with one that can be read. */
    enum Kind {
        ANALYSIS {
            @Override
            String document() throws IOException {
                return analysis(
                        "json",
                        List.of(
                                CannedRounds.primitive(),
                                CannedRounds.register(FiniteFields.of(4), 7, "a \"name\"", 0, 3, 1),
                                CannedRounds.register(FiniteFields.of(9), 9, null, 3, 0, 1)));
            }

            @Override
            void use(String text, Path folder) throws IOException {
                List<AnalyzedRegister> registers =
                        AnalysisJsonReader.read("a.json", text).registers();
                for (AnalysisFormat format : AnalysisFormats.all()) {
                    analysis(format.id(), registers);
                }
            }
        },
        KEPT_ANALYSIS {
            @Override
            String document() throws IOException {
                return ANALYSIS.document();
            }

            @Override
            void use(String text, Path folder) throws IOException {
                AnalysisPair pair = AnalysisPair.of(
                        KeptAnalysisReader.read("whole.json", document()), KeptAnalysisReader.read("a.json", text));
                AnalysisPairText.write(pair, true, Writer.nullWriter());
                for (TableFormat format : TableFormats.all()) {
                    format.write(pair.table(), Writer.nullWriter());
                }
            }
        },
        COMPARISON {
            @Override
            String document() throws IOException {
                return comparison(
                        ComparisonFormats.byId("json"),
                        List.of(CannedRounds.complete(CannedRounds.request(
                                Subject.of(CannedRounds.primitive()), 2, "whole@caller", "segments@threads:2"))));
            }

            @Override
            void use(String text, Path folder) throws IOException {
                List<Comparison> comparisons = ComparisonJsonReader.read("c.json", text);
                for (ComparisonFormat format : ComparisonFormats.all()) {
                    comparison(format, comparisons);
                }
            }
        },
        CALIBRATION {
            @Override
            String document() throws IOException {
                StringWriter out = new StringWriter();
                CalibrationFormats.JSON.write(SampleCalibrations.full(), out);
                return out.toString();
            }

            @Override
            void use(String text, Path folder) throws IOException {
                CalibrationFormats.JSON.write(CalibrationJsonReader.read("l.json", text), Writer.nullWriter());
            }
        },
        PROFILE {
            @Override
            String document() {
                StringWriter out = new StringWriter();
                CostProfileJson.write(out, RoughProfile.profile());
                return out.toString();
            }

            @Override
            void use(String text, Path folder) throws IOException {
                CostProfileJson.write(Writer.nullWriter(), CostProfileJson.read("p.json", text));
            }
        },
        HISTORY {
            @Override
            String document() throws IOException {
                StringWriter out = new StringWriter();
                HistoryEntry entry = new HistoryEntry(
                        1,
                        new UUID(1, 2),
                        EntryKind.COMPARISON,
                        Instant.EPOCH,
                        "a title",
                        "an outcome",
                        EntryStatus.STOPPED,
                        "a machine",
                        "1.0",
                        "a note",
                        false,
                        2);
                HistoryDocument.write(List.of(entry, entry), each -> "{}", out);
                return out.toString();
            }

            @Override
            void use(String text, Path folder) throws IOException {
                HistoryDocument.read(Files.write(folder.resolve("h.json"), text.getBytes(StandardCharsets.UTF_8)));
            }
        };

        abstract String document() throws IOException;

        abstract void use(String text, Path folder) throws IOException;

        private static String analysis(String format, List<AnalyzedRegister> registers) throws IOException {
            StringWriter out = new StringWriter();
            AnalysisDocument document = AnalysisFormats.byId(format).begin(out);
            for (AnalyzedRegister register : registers) {
                document.add(register);
            }
            document.finish(List.of(), false);
            return out.toString();
        }

        private static String comparison(ComparisonFormat format, List<Comparison> comparisons) throws IOException {
            StringWriter out = new StringWriter();
            ComparisonDocument document = format.begin(out);
            for (Comparison comparison : comparisons) {
                document.add(comparison, Summaries.of(comparison));
            }
            document.finish(List.of(), List.of(), false);
            return out.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void damagedDocumentsAreRefusedWithTheirPlaceOrRead(Kind kind) throws IOException {
        fuzz(kind, 300);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void aHundredThousandDamagedDocumentsAreRefusedWithTheirPlaceOrRead(Kind kind) throws IOException {
        fuzz(kind, 20_000);
    }

    private void fuzz(Kind kind, int count) throws IOException {
        String whole = kind.document();
        kind.use(whole, folder);
        Cases.run("documents, " + kind, count, seed -> {
            Damage damage = new Damage(seed);
            String text = damage.below(4) == 0 ? damage.text(whole) : otherValues(whole, damage);
            try {
                kind.use(text, folder);
            } catch (DamagedDocumentException refusal) {
                assertThat(refusal.line()).isPositive();
                assertThat(refusal.column()).isPositive();
                assertThat(refusal.reason()).isNotBlank().isNotEqualTo("null");
            }
        });
    }

    /** One to three values of a document replaced by others that are JSON, too. */
    private static String otherValues(String whole, Damage damage) {
        StringBuilder text = new StringBuilder(whole);
        List<MatchResult> values = VALUE.matcher(whole).results().toList();
        int at = values.size() - 1;
        for (int i = 1 + damage.below(3); i > 0 && at >= 0; i--) {
            at = damage.below(at + 1);
            text.replace(values.get(at).start(), values.get(at).end(), damage.any(HOSTILE));
            at--;
        }
        return text.toString();
    }

    @Test
    void documentsThatNestWithoutEndAreRefused() throws IOException {
        for (Kind kind : Kind.values()) {
            for (String open : List.of("[", "{\"a\":", "{\"schema\":[")) {
                assertThat(catchRefusal(kind, open.repeat(200_000))).isNotNull();
            }
        }
    }

    private DamagedDocumentException catchRefusal(Kind kind, String text) throws IOException {
        try {
            kind.use(text, folder);
            return null;
        } catch (DamagedDocumentException refusal) {
            return refusal;
        }
    }
}
