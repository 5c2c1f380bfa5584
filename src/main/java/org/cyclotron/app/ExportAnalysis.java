package org.cyclotron.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormat;
import org.cyclotron.storage.WholeFile;
import org.jspecify.annotations.Nullable;

/**
 * Writes the analysis of registers to a file: the bytes that {@code cyclotron analyze} writes for the same registers.
 * Registers that have not been analysed are analysed on the way.
 */
public final class ExportAnalysis {
    private static final long PARTS = 1000;

    private final InterfaceThread interfaceThread;
    private final AnalysisOptions options;

    /** @param options how registers are analysed that have not been */
    public ExportAnalysis(InterfaceThread interfaceThread, AnalysisOptions options) {
        this.interfaceThread = interfaceThread;
        this.options = options;
    }

    /**
     * Creates or replaces a file.
     *
     * @param problems rows of the file that could not be read; empty when only some of its registers are written
     * @param progress counts registers, in thousandths of one while its states are walked
     * @throws IOException when it cannot be written; then an older file is as it was
     * @throws java.util.concurrent.CancellationException when cancelled; then, too
     */
    public void write(
            List<ListedRegister> registers,
            List<RowProblem> problems,
            AnalysisFormat format,
            Path file,
            Progress progress,
            Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Writing an analysis");
        WholeFile.writeText(file, out -> {
            AnalysisDocument document = format.begin(out);
            long total = registers.size() * PARTS;
            long done = 0;
            for (ListedRegister register : registers) {
                cancellation.check();
                document.add(analysed(register, done, total, progress, cancellation));
                done += PARTS;
                progress.report(done, total);
            }
            document.finish(problems, false);
        });
    }

    private AnalyzedRegister analysed(
            ListedRegister register, long base, long total, Progress progress, Cancellation cancellation) {
        @Nullable RegisterAnalysis known = register.analysis();
        if (known != null) {
            return new AnalyzedRegister(register.row(), known);
        }
        Progress within =
                (done, all) -> progress.report(base + (all > 0 ? (long) (PARTS * ((double) done / all)) : 0), total);
        return new AnalyzedRegister(
                register.row(), RegisterAnalyzer.analyze(register.row().lfsr(), options, within, cancellation));
    }
}
