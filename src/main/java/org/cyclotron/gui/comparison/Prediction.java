package org.cyclotron.gui.comparison;

import java.util.List;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.report.Figures;

/**
 * What a measurement would take, good to a factor of some three.
 *
 * @param seconds of all rounds of all subjects together
 */
record Prediction(double seconds) {
    /** Above this a person is asked first. */
    private static final double LONG = 60;
    /** A run that is shorter is repeated until it has taken so long. */
    private static final double LEAST_RUN = 0.02;
    /** Runs that warm a strategy before it is timed take about as long as so many timed ones. */
    private static final double WARMING = 6;

    private static final double HOST_START = 0.6;
    /** Of a larger file some registers speak for all. */
    private static final int MOST_REGISTERS = 200;

    private static final int MOST_SUBJECTS = 50;

    static Prediction of(List<PendingSubject> subjects, List<StrategyName> strategies, int rounds, boolean preview) {
        double seconds = 0;
        int step = Math.max(1, Math.ceilDiv(subjects.size(), MOST_SUBJECTS));
        for (int i = 0; i < subjects.size(); i += step) {
            PendingSubject subject = subjects.get(i);
            double round = strategies.stream()
                    .mapToDouble(strategy -> run(subject, strategy))
                    .sum();
            double once = HOST_START + WARMING * round;
            seconds += step * (preview ? once + rounds * round : rounds * (once + round));
        }
        return new Prediction(seconds);
    }

    boolean isLong() {
        return seconds > LONG;
    }

    /** Such as {@code about 3 min}. */
    String text() {
        if (seconds < 100) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < 5400
                ? "about " + Math.round(seconds / 60) + " min"
                : "about " + Figures.significant(seconds / 3600) + " h";
    }

    private static double run(PendingSubject subject, StrategyName name) {
        ExecutionStrategy strategy = Strategies.of(name);
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        double sum = 0;
        List<ListedRegister> registers = subject.registers();
        int step = Math.ceilDiv(registers.size(), MOST_REGISTERS);
        for (int i = 0; i < registers.size(); i += step) {
            ListedRegister register = registers.get(i);
            RegisterAnalysis analysis = register.analysis();
            WalkPrediction walk = strategy.predict(
                    analysis == null
                            ? PlannedRegister.of(register.row().lfsr())
                            : PlannedRegister.of(analysis.algebra()),
                    kernel,
                    name.workers());
            sum += walk.feasible() ? step * walk.seconds() : 0;
        }
        return Math.max(sum, LEAST_RUN);
    }
}
