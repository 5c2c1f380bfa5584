package org.cyclotron.app;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** Analyses the registers of a file one after another. */
public final class AnalyzeRegisters {
    private final InterfaceThread interfaceThread;

    public AnalyzeRegisters(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /** How one register is analysed. */
    @FunctionalInterface
    public interface Method {
        /**
         * Analyses a register.
         *
         * @param progress hears of the states walked
         * @throws CancellationException when cancelled; there is no half analysis
         */
        RegisterAnalysis analyze(Lfsr lfsr, Progress progress, Cancellation cancellation);
    }

    /** The same by algebra and a walk of one thread. */
    public FileAnalysis run(
            List<RegisterRow> rows,
            AnalysisOptions options,
            Consumer<AnalyzedRegister> finished,
            Progress progress,
            Cancellation cancellation) {
        Method method = (lfsr, walked, cancelled) -> RegisterAnalyzer.analyze(lfsr, options, walked, cancelled);
        return run(rows, method, finished, progress, cancellation);
    }

    /**
     * Analyses registers in order. Cancelling ends the register under way and keeps those that were finished.
     *
     * @param finished hears of each register as soon as it is finished, on the calling thread
     * @param progress counts registers, in thousandths of a register while its states are walked
     */
    public FileAnalysis run(
            List<RegisterRow> rows,
            Method method,
            Consumer<AnalyzedRegister> finished,
            Progress progress,
            Cancellation cancellation) {
        interfaceThread.refuse("Analysing registers");
        int count = 0;
        boolean anyFailed = false;
        long total = rows.size() * 1000L;
        for (RegisterRow row : rows) {
            long base = count * 1000L;
            try {
                cancellation.check();
                Progress withinRegister =
                        (done, all) -> progress.report(base + (all > 0 ? (long) (1000.0 * done / all) : 0), total);
                AnalyzedRegister register =
                        new AnalyzedRegister(row, method.analyze(row.lfsr(), withinRegister, cancellation));
                finished.accept(register);
                count++;
                anyFailed |= register.analysis().verification().status() == Verification.Status.FAILED;
            } catch (CancellationException e) {
                return new FileAnalysis(count, anyFailed, true);
            }
            progress.report(base + 1000, total);
        }
        return new FileAnalysis(count, anyFailed, false);
    }
}
