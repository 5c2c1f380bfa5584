package org.cyclotron.report;

import java.io.IOException;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.lfsr.csv.RowProblem;

/** A document under way: comparisons are written as they are finished. Used by one thread. */
public interface ComparisonDocument {
    /** Adds a comparison, complete or not, with what follows from its rounds. */
    void add(Comparison comparison, ComparisonSummary summary) throws IOException;

    /**
     * Completes the document and flushes its writer.
     *
     * @param crossover from which size on strategies pay; empty where only one subject was compared
     * @param problems rows of the file that could not be read
     * @param cancelled whether rounds or registers are missing because the comparison was stopped
     */
    void finish(List<CrossoverLine> crossover, List<RowProblem> problems, boolean cancelled) throws IOException;
}
