package org.cyclotron.analysis;

import java.util.Locale;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.enumeration.Kernel;
import org.cyclotron.enumeration.Verifier;
import org.cyclotron.enumeration.WalkPrediction;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Analyses one register: by algebra, then by walking its states where that fits. */
public final class RegisterAnalyzer {
    private RegisterAnalyzer() {}

    /**
     * Analyses a register.
     *
     * @param progress hears of the states walked; the algebra does not report
     * @throws java.util.concurrent.CancellationException when cancelled; there is no half analysis
     */
    public static RegisterAnalysis analyze(
            Lfsr lfsr, AnalysisOptions options, Progress progress, Cancellation cancellation) {
        AlgebraicAnalysis algebra = AlgebraicAnalyzer.analyze(lfsr, options.budget(), cancellation);
        return new RegisterAnalysis(algebra, verify(algebra, options, progress, cancellation));
    }

    private static Verification verify(
            AlgebraicAnalysis algebra, AnalysisOptions options, Progress progress, Cancellation cancellation) {
        Lfsr lfsr = algebra.lfsr();
        if (!options.walk()) {
            return Verification.algebraicOnly(lfsr.stateCount(), "walking the states was not asked for");
        }
        Kernel kernel = options.kernel().chosenFor(lfsr);
        WalkPrediction prediction = kernel.predict(lfsr);
        if (prediction.feasible() && prediction.seconds() > options.maximumSeconds()) {
            return Verification.algebraicOnly(lfsr.stateCount(), tooLong(prediction, options.maximumSeconds()));
        }
        return Verifier.verify(algebra, kernel, progress, cancellation);
    }

    private static String tooLong(WalkPrediction prediction, double limit) {
        return String.format(
                Locale.ROOT,
                "walking the states was predicted to take %.0f s, more than the limit of %.0f s",
                prediction.seconds(),
                limit);
    }
}
