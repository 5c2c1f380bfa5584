package org.cyclotron.costmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Predicts the wall time of a run from unit costs. Immutable and safe for use by several threads.
 *
 * <p>Registers of a file follow each other. For each the coordinator cuts the work, brings workers into being where there
 * are none, sends, and waits; workers start, initialise and walk at the same time ({@link Schedule}), each what {@link
 * Distribution} gives it; then the coordinator takes outcomes and merges. One task a register is the exception: there
 * registers are shared out, the largest first, to the worker with the least to do. Formulas: docs/measurement.md.
 */
public final class CostModel {
    private final PriceBook book;
    private final int cores;

    /** @param cores processors that workers run on, at least 1 */
    public CostModel(CostProfile profile, int cores) {
        if (cores < 1) {
            throw new IllegalArgumentException("a machine with " + cores + " processors");
        }
        this.book = new PriceBook(profile);
        this.cores = cores;
    }

    public CostProfile profile() {
        return book.profile();
    }

    public int cores() {
        return cores;
    }

    /** What one register would take. */
    public Prediction predict(Workload register, int workers) {
        return predict(List.of(register), workers);
    }

    /**
     * What the registers of a file would take together.
     *
     * @param registers all cut alike; may be empty
     * @param workers at least 1
     */
    public Prediction predict(List<Workload> registers, int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("a run with " + workers + " workers");
        }
        PredictedRun run = new PredictedRun(book, cores, workers);
        if (spansRegisters(registers)) {
            run.together(registers.stream()
                    .sorted(Comparator.comparingDouble(
                                    (Workload each) -> each.register().states())
                            .reversed())
                    .toList());
        } else {
            registers.forEach(run::add);
        }
        return new Prediction(
                run.breakdown(),
                run.setupNanos(registers),
                run.redundancy(),
                run.imbalance(),
                bound(registers, workers),
                notes(registers, workers));
    }

    /** What the ways to walk one register would take, for choosing among them. */
    public RegisterCosts costs(ModelledRegister register) {
        return new RegisterCosts(book, cores, register);
    }

    private static boolean spansRegisters(List<Workload> registers) {
        return !registers.isEmpty() && registers.getFirst().shape() instanceof WorkShape.Registers;
    }

    private static @Nullable Double bound(List<Workload> registers, int workers) {
        if (workers == 1
                || registers.stream()
                        .anyMatch(each -> !each.shape().walksWholeCycles()
                                || !each.register().known())) {
            return null;
        }
        boolean together = spansRegisters(registers);
        double states = 0;
        double longest = 0;
        for (Workload each : registers) {
            ModelledRegister register = each.register();
            states += together ? register.allStates() : register.states();
            longest = together ? Math.max(longest, register.allStates()) : longest + register.longest();
        }
        return longest == 0 ? null : Math.min(workers, states / longest);
    }

    private List<String> notes(List<Workload> registers, int workers) {
        List<String> notes = new ArrayList<>();
        if (registers.stream().anyMatch(each -> !each.register().known())) {
            notes.add("a cycle structure is not known; one cycle of all states but zero is assumed");
        }
        if (workers > cores) {
            notes.add("more workers than processors: they share " + cores);
        }
        int probed = book.profile().scaling().throughput().size();
        if (Math.min(workers, cores) > probed && probed > 1) {
            notes.add("more than the %d threads probed are taken to scale as those do".formatted(probed));
        }
        return notes;
    }

    /** Where the time of a prediction goes apart from computing, 0 … 1. */
    public static double overhead(Prediction prediction) {
        return prediction.wallNanos() == 0 ? 0 : 1 - prediction.breakdown().share(Phase.COMPUTE);
    }
}
