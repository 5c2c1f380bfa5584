package org.cyclotron.report;

import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.lfsr.csv.RowProblem;
import tools.jackson.core.JsonParser;

/**
 * Reads an analysis back from the JSON document {@code cyclotron/analyze/1}. Rows and verifications are read; the algebra
 * is computed again and must agree. Stateless.
 */
public final class AnalysisJsonReader {
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
}
