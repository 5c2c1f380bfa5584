package org.cyclotron.cli;

import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.ComparisonForecast;
import org.cyclotron.execution.StrategyName;
import org.jspecify.annotations.Nullable;

/** Registers that can be compared. */
final class FeasibleRegisters {
    private FeasibleRegisters() {}

    /** Those that the baseline can enumerate; the others are named with the reason. */
    static List<AnalyzedRegister> of(List<AnalyzedRegister> analyzed, StrategyName baseline, Terminal terminal) {
        return analyzed.stream()
                .filter(register -> {
                    @Nullable String obstacle = ComparisonForecast.obstacle(baseline, register);
                    if (obstacle != null) {
                        terminal.err()
                                .println("cyclotron: line " + register.row().line() + " is left out: " + baseline
                                        + " cannot enumerate it: " + obstacle);
                    }
                    return obstacle == null;
                })
                .toList();
    }
}
