package org.cyclotron.app;

import java.util.ArrayList;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.Prediction;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.enumeration.TaskKernel;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.execution.ExecutionStrategy;
import org.cyclotron.execution.PlannedRegister;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.execution.strategy.Strategies;
import org.cyclotron.execution.strategy.StrategyModel;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison would take, found without running anything: runs, the starts of worker processes among them, warming,
 * and a host for each round. Window and command line say the same. Good to a factor of some three where the machine is not
 * calibrated.
 *
 * @param secondsARound of one round with its host
 * @param seconds of all rounds
 * @param refusals strategies that cannot enumerate a register
 */
public record ComparisonForecast(double secondsARound, double seconds, List<Refusal> refusals) {
    /** Shorter runs are repeated until they have taken so long. */
    private static final double LEAST_SECONDS_A_RUN = 0.02;
    /** Runs that warm a strategy before it is timed take about as long as so many timed ones; those of processes do not. */
    private static final double WARMING = 6;

    private static final double HOST_START = 0.6;
    private static final double NANOS_PER_SECOND = 1e9;
    /** Of a larger file some registers speak for all. */
    private static final int MOST_REGISTERS = 8;

    private static final double LONG_SECONDS = 60;

    public ComparisonForecast {
        refusals = List.copyOf(refusals);
    }

    /**
     * A strategy that cannot enumerate a register.
     *
     * @param reason for people
     */
    public record Refusal(StrategyName strategy, AnalyzedRegister register, String reason) {}

    /** The forecast of rounds of a comparison. @param rounds those that are missing, at least 0 */
    public static ComparisonForecast of(ComparisonRequest request, int rounds, Predictions predictions) {
        List<AnalyzedRegister> registers = request.subject().registers();
        List<PlannedRegister> planned = registers.stream()
                .map(register -> PlannedRegister.of(register.analysis().algebra()))
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        for (StrategyName strategy : request.strategies()) {
            for (AnalyzedRegister register : registers) {
                @Nullable String reason = prediction(strategy, register).reason();
                if (reason != null) {
                    refusals.add(new Refusal(strategy, register, reason));
                }
            }
        }
        return of(planned, request.strategies(), rounds, request.preview(), predictions)
                .with(refusals);
    }

    /** The forecast of rounds of several strategies on registers that follow each other. */
    public static ComparisonForecast of(
            List<PlannedRegister> registers,
            List<StrategyName> strategies,
            int rounds,
            boolean preview,
            Predictions predictions) {
        StrategyModel model = modelOf(predictions);
        double timed = 0;
        double warming = 0;
        for (StrategyName name : strategies) {
            double run = Math.max(LEAST_SECONDS_A_RUN, run(model, name, registers));
            timed += run;
            warming += Strategies.of(name).isInProcess() ? WARMING * run : 0;
        }
        double host = HOST_START + warming;
        double all = rounds == 0 ? 0 : preview ? host + rounds * timed : rounds * (host + timed);
        return new ComparisonForecast(host + timed, all, List.of());
    }

    private ComparisonForecast with(List<Refusal> found) {
        return new ComparisonForecast(secondsARound, seconds, found);
    }

    private static StrategyModel modelOf(Predictions predictions) {
        StrategyModel model = predictions.model();
        return model != null
                ? model
                : new StrategyModel(new CostModel(
                        RoughProfile.profile(), Runtime.getRuntime().availableProcessors()));
    }

    /** One run with its set-up, in seconds; what is refused takes nothing. */
    private static double run(StrategyModel model, StrategyName name, List<PlannedRegister> registers) {
        ExecutionStrategy strategy = Strategies.of(name);
        TaskKernel kernel = TaskKernels.byId(name.kernel());
        int step = Math.max(1, Math.ceilDiv(registers.size(), MOST_REGISTERS));
        List<PlannedRegister> sample = new ArrayList<>();
        for (int i = 0; i < registers.size(); i += step) {
            if (strategy.predict(registers.get(i), kernel, name.workers()).feasible()) {
                sample.add(registers.get(i));
            }
        }
        if (sample.isEmpty()) {
            return 0;
        }
        Prediction prediction = model.predict(name, sample);
        return (prediction.setupNanos() + (double) step * prediction.wallNanos()) / NANOS_PER_SECOND;
    }

    /** Several comparisons one after the other. */
    public static ComparisonForecast inSequence(List<ComparisonForecast> forecasts) {
        return new ComparisonForecast(
                forecasts.stream()
                        .mapToDouble(ComparisonForecast::secondsARound)
                        .sum(),
                forecasts.stream().mapToDouble(ComparisonForecast::seconds).sum(),
                forecasts.stream()
                        .flatMap(forecast -> forecast.refusals().stream())
                        .toList());
    }

    /** The same so many times over. */
    public ComparisonForecast times(int count) {
        return new ComparisonForecast(count * secondsARound, count * seconds, refusals);
    }

    /** Whether a person should be asked first. */
    public boolean isLong() {
        return seconds > LONG_SECONDS;
    }

    /** All of it for people, such as {@code about 3 min}. */
    public String text() {
        if (seconds < 100) {
            return "about " + Math.max(1, Math.round(seconds)) + " s";
        }
        return seconds < 5400
                ? "about " + Math.round(seconds / 60) + " min"
                : "about " + Figures.significant(seconds / 3600) + " h";
    }

    /** Why a strategy cannot enumerate a register, or its answer cannot be checked; null when all is well. */
    public static @Nullable String obstacle(StrategyName strategy, AnalyzedRegister register) {
        @Nullable String unknown = register.analysis().algebra().structureReason();
        return unknown != null
                ? "its cycle structure is not known: " + unknown
                : prediction(strategy, register).reason();
    }

    private static WalkPrediction prediction(StrategyName strategy, AnalyzedRegister register) {
        TaskKernel kernel = TaskKernels.byId(strategy.kernel());
        return Strategies.of(strategy)
                .predict(PlannedRegister.of(register.analysis().algebra()), kernel, strategy.workers());
    }
}
