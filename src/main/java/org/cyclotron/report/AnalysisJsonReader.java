package org.cyclotron.report;

import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.lfsr.csv.RowProblem;

/**
 * Reads an analysis back from the JSON document {@code cyclotron/analyze/1}. Rows and verifications are read; the algebra
 * is computed again, and must agree with what the document says. Stateless.
 */
public final class AnalysisJsonReader {
    private static final JsonDocument DOCUMENT = new JsonDocument(AnalysisJson.SCHEMA, "an analysis");

    private AnalysisJsonReader() {}

    /**
     * An analysis as it was written.
     *
     * @param cancelled whether it was stopped before all registers were analysed
     */
    public record Analysis(List<AnalyzedRegister> registers, List<RowProblem> problems, boolean cancelled) {
        public Analysis {
            registers = List.copyOf(registers);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a text.
     *
     * @param document its name for people
     * @throws DamagedDocumentException when it is no such document, is of a newer version, is damaged, or contradicts
     *     itself
     */
    public static Analysis read(String document, String text) throws DamagedDocumentException {
        return DOCUMENT.read(document, text, AnalysisJsonReader::analysis);
    }

    private static Analysis analysis(JsonCursor json) {
        return new Analysis(
                json.at("registers").items().stream()
                        .map(RegisterJsonReader::read)
                        .toList(),
                json.at("problems").items().stream()
                        .map(AnalysisJsonReader::problem)
                        .toList(),
                json.find("cancelled").isPresent());
    }

    private static RowProblem problem(JsonCursor json) {
        return new RowProblem(
                json.at("line").smallNumber(),
                json.at("column").smallNumber(),
                json.at("value").text(),
                json.at("reason").text());
    }
}
