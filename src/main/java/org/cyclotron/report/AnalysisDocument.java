package org.cyclotron.report;

import java.io.IOException;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.lfsr.csv.RowProblem;

/**
 * A document under way: registers are written as they are finished, so that a file of many registers needs no memory for
 * all of them. Used by one thread.
 */
public interface AnalysisDocument {
    /** Adds a register. */
    void add(AnalyzedRegister register) throws IOException;

    /**
     * Completes the document and flushes its writer.
     *
     * @param problems rows of the file that could not be read
     * @param cancelled whether registers are missing because the analysis was stopped
     */
    void finish(List<RowProblem> problems, boolean cancelled) throws IOException;
}
