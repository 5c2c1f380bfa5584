package org.cyclotron.gui.session;

import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.lfsr.csv.RowProblem;

/**
 * An analysis that ran to its end or was stopped.
 *
 * @param title what was analysed, such as the name of the file
 * @param registers what was finished; never empty
 * @param problems the rows of the file that could not be read
 * @param cancelled whether something asked for is missing
 */
public record EndedAnalysis(
        String title, List<AnalyzedRegister> registers, List<RowProblem> problems, boolean cancelled) {
    public EndedAnalysis {
        registers = List.copyOf(registers);
        problems = List.copyOf(problems);
    }
}
