package org.cyclotron.analysis;

import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.enumeration.Kernel;
import org.cyclotron.enumeration.Kernels;

/**
 * How a register is analysed.
 *
 * @param walk whether the states are walked to check the algebraic answer
 * @param kernel the kernel that walks them
 * @param maximumSeconds a walk predicted to take longer than this is not begun
 * @param budget how long to try to factor p^n &minus; 1
 */
public record AnalysisOptions(boolean walk, Kernel kernel, double maximumSeconds, FactoringBudget budget) {
    /** Walking with the fastest kernel where it is predicted to take at most a minute. */
    public static AnalysisOptions standard() {
        return new AnalysisOptions(true, Kernels.byId("auto"), 60, FactoringBudget.DEFAULT);
    }

    /** The same with another limit for walks, in seconds. */
    public AnalysisOptions withMaximumSeconds(double seconds) {
        return new AnalysisOptions(walk, kernel, seconds, budget);
    }

    /** The same without walking. */
    public AnalysisOptions withoutWalking() {
        return new AnalysisOptions(false, kernel, maximumSeconds, budget);
    }
}
