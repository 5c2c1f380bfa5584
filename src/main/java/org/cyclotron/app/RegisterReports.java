package org.cyclotron.app;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.result.FileReport;
import org.cyclotron.report.result.Provenance;
import org.cyclotron.report.result.RegisterReport;
import org.jspecify.annotations.Nullable;

/**
 * Makes reports of a register and of a file of registers: the same for the window and the command line. Registers that have
 * not been analysed are analysed on the way.
 */
public final class RegisterReports {
    /** The registers of a file that get a section of their own unless more are asked for. */
    public static final int USUAL_DETAILS = 20;

    private static final long PARTS = 1000;

    private final InterfaceThread interfaceThread;
    private final Supplier<AnalysisOptions> options;
    private final Clock clock;
    private final RegisterIllustrations illustrations;

    /**
     * Reports of a time.
     *
     * @param options how registers are analysed that have not been, asked for each
     * @param clock tells when a report is made
     */
    public RegisterReports(InterfaceThread interfaceThread, Supplier<AnalysisOptions> options, Clock clock) {
        this.interfaceThread = interfaceThread;
        this.options = options;
        this.clock = clock;
        this.illustrations = new RegisterIllustrations(interfaceThread);
    }

    /**
     * The report of one register.
     *
     * @param progress hears of the states walked
     * @throws CancellationException when cancelled
     */
    public IllustratedDocument register(
            ListedRegister register, ReportSource source, Progress progress, Cancellation cancellation) {
        interfaceThread.refuse("Making a report");
        AnalyzedRegister analyzed = analyzed(register, progress, cancellation);
        Map<String, Illustration> drawn = new LinkedHashMap<>();
        var pictures = illustrations.of(analyzed.analysis(), "", RegisterIllustrations.Extent.WHOLE, drawn);
        return new IllustratedDocument(RegisterReport.of(analyzed, pictures, provenance(source)), drawn);
    }

    /**
     * The report of a file. When it is cancelled while registers are analysed, the report has those that are finished, and
     * says so.
     *
     * @param problems rows of the file that could not be read
     * @param details how many registers get a section of their own
     * @param progress counts registers, in thousandths of one while its states are walked
     */
    public IllustratedDocument file(
            List<ListedRegister> registers,
            List<RowProblem> problems,
            ReportSource source,
            int details,
            Progress progress,
            Cancellation cancellation) {
        interfaceThread.refuse("Making a report");
        FileReport report = new FileReport(details);
        Map<String, Illustration> drawn = new LinkedHashMap<>();
        long total = registers.size() * PARTS;
        long done = 0;
        for (ListedRegister register : registers) {
            if (cancellation.isRequested()
                    || !add(register, report, drawn, within(progress, done, total), cancellation)) {
                break;
            }
            done += PARTS;
            progress.report(done, total);
        }
        return new IllustratedDocument(report.finish(registers.size(), problems, provenance(source)), drawn);
    }

    /** @return whether it was finished before the cancellation came */
    private boolean add(
            ListedRegister register,
            FileReport report,
            Map<String, Illustration> drawn,
            Progress progress,
            Cancellation cancellation) {
        AnalyzedRegister analyzed;
        try {
            analyzed = analyzed(register, progress, cancellation);
        } catch (CancellationException e) {
            return false;
        }
        report.add(
                analyzed,
                report.detailsNext()
                        ? illustrations.of(
                                analyzed.analysis(),
                                FileReport.prefix(register.row()),
                                RegisterIllustrations.Extent.BRIEF,
                                drawn)
                        : Map.of());
        return true;
    }

    private static Progress within(Progress progress, long base, long total) {
        return (done, all) -> progress.report(base + (all > 0 ? (long) (PARTS * ((double) done / all)) : 0), total);
    }

    private AnalyzedRegister analyzed(ListedRegister register, Progress progress, Cancellation cancellation) {
        @Nullable RegisterAnalysis known = register.analysis();
        return new AnalyzedRegister(
                register.row(),
                known != null
                        ? known
                        : RegisterAnalyzer.analyze(register.row().lfsr(), options.get(), progress, cancellation));
    }

    private Provenance provenance(ReportSource source) {
        return new Provenance(source.name(), source.sha256(), EnvironmentProbe.take(clock));
    }
}
