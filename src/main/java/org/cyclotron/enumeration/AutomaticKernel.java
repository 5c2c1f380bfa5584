package org.cyclotron.enumeration;

import java.util.Comparator;
import java.util.List;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/**
 * Chooses for each register the kernel that is predicted to be fastest, or one about as fast that proves more. Small registers are walked with the bitmap, without
 * looking for anything better.
 */
final class AutomaticKernel implements Kernel {
    private static final int SMALL_BITS = 18;

    private static final double ABOUT_AS_FAST = 1.5;
    private static final double UNNOTICED_SECONDS = 0.01;

    private final Kernel simple;
    private final List<Kernel> candidates;

    /**
     * A choice.
     *
     * @param simple for small registers
     * @param others where several are about as fast as the fastest, the first is taken
     */
    AutomaticKernel(Kernel simple, List<Kernel> others) {
        this.simple = simple;
        this.candidates = List.copyOf(others);
    }

    @Override
    public String id() {
        return "auto";
    }

    @Override
    public String label() {
        return "Fastest for the register";
    }

    /** The fastest kernel that is within its limits; where none is, the one that would be fastest. */
    @Override
    public Kernel chosenFor(Lfsr lfsr) {
        if (lfsr.stateCount().bitLength() <= SMALL_BITS) {
            return simple;
        }
        record Offer(Kernel kernel, WalkPrediction prediction) {
            boolean costs(double most) {
                return prediction.feasible() && prediction.seconds() <= most;
            }
        }
        List<Offer> offers = candidates.stream()
                .map(kernel -> new Offer(kernel, kernel.predict(lfsr)))
                .toList();
        double least = offers.stream()
                .filter(offer -> offer.prediction().feasible())
                .mapToDouble(offer -> offer.prediction().seconds())
                .min()
                .orElse(Double.NaN);
        return offers.stream()
                .filter(offer -> offer.costs(ABOUT_AS_FAST * least + UNNOTICED_SECONDS))
                .findFirst()
                .or(() -> offers.stream()
                        .min(Comparator.comparingDouble(
                                offer -> offer.prediction().seconds())))
                .map(Offer::kernel)
                .orElse(simple);
    }

    @Override
    public Kernel keeping(Checkpoints checkpoints) {
        return new AutomaticKernel(
                simple,
                candidates.stream().map(kernel -> kernel.keeping(checkpoints)).toList());
    }

    @Override
    public WalkPrediction predict(Lfsr lfsr) {
        return chosenFor(lfsr).predict(lfsr);
    }

    @Override
    public WalkedCensus walk(Lfsr lfsr, Progress progress, Cancellation cancellation) {
        return chosenFor(lfsr).walk(lfsr, progress, cancellation);
    }
}
