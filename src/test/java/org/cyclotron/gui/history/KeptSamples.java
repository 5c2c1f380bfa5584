package org.cyclotron.gui.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.app.AnalysisEntry;
import org.cyclotron.app.CalibrationEntry;
import org.cyclotron.app.ComparisonEntry;
import org.cyclotron.app.KeptResults;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.history.History;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.HistoryQuery;
import org.cyclotron.history.NewEntry;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A history in a file of its own, filled with results that were really written and can be read back. */
public final class KeptSamples {
    private static final Instant BEGIN = Instant.parse("2026-11-20T08:30:00Z");
    private static final String MACHINE = "Made-up processor, 2 cores, Java 25.0.1+8";

    final KeptResults results;

    public KeptSamples(Path folder) {
        results = new KeptResults(folder.resolve("history.db"), Clock.fixed(BEGIN, ZoneOffset.UTC));
    }

    /** Written once: the documents are large. */
    private static final class EveryKind {
        static final List<NewEntry> ENTRIES = Stream.of(
                        analysis("registers-2026.csv", 0),
                        calibration(1.4, 1),
                        comparison(SampleComparisons.singular(), 2),
                        comparison(SampleComparisons.finished(), 3),
                        comparison(SampleComparisons.running(), 4),
                        calibration(1, 5),
                        comparison(SampleComparisons.alike(), 6),
                        analysis("tails-10 of registers-2026.csv", 7))
                .map(Optional::orElseThrow)
                .toList();
        static final NewEntry ELSEWHERE =
                comparison(elsewhere(SampleComparisons.finished()), 9).orElseThrow();
    }

    /** Writes all documents now, so that nobody waits for them later. */
    static void write() {
        if (EveryKind.ENTRIES.isEmpty()) {
            throw new IllegalStateException("there are no samples");
        }
    }

    /** A comparison as in entry 4, of another machine. */
    public KeptSamples elsewhere() {
        keep(Optional.of(EveryKind.ELSEWHERE));
        return this;
    }

    /** One of every kind and of every status, the oldest first. */
    public KeptSamples everyKind() {
        use(history -> history.together(() -> {
            for (NewEntry entry : EveryKind.ENTRIES) {
                history.add(entry);
            }
            return EveryKind.ENTRIES.size();
        }));
        annotate(2, "with the fan off");
        return this;
    }

    /** Entries without much in them. */
    public KeptSamples many(int count) {
        use(history -> history.together(() -> {
            NewEntry like = analysis("registers", 0).orElseThrow();
            for (int i = 1; i <= count; i++) {
                history.add(new NewEntry(
                        like.kind(),
                        BEGIN.plusSeconds(60L * i),
                        "registers-" + i + ".csv",
                        like.outcome(),
                        like.status(),
                        MACHINE,
                        "1.0",
                        like.document()));
            }
            return count;
        }));
        return this;
    }

    /**
     * An analysis of three registers, and one of the same file later: one register has another structure now, one was not
     * walked any more and one is gone.
     */
    KeptSamples analysedTwice() {
        AnalyzedRegister original = analyzed(4, "original-12", SampleRegisters.trinomialSum(12, 6, 4, 1));
        AnalyzedRegister tails = analyzed(2, "tails-10", SampleRegisters.tails());
        AnalyzedRegister toy = analyzed(6, "toy", SampleRegisters.trinomialSum(4, 1));
        Verification unwalked = Verification.algebraicOnly(BigInteger.TWO.pow(12), "walking was not asked for");
        keep(analysisOf("registers-2026.csv", 0, tails, original, toy));
        keep(analysisOf(
                        "registers-2026.csv",
                        7,
                        tails,
                        new AnalyzedRegister(
                                original.row(),
                                new RegisterAnalysis(original.analysis().algebra(), unwalked)))
                .map(entry -> with(entry, anotherCount(entry.document()))));
        return this;
    }

    /** Of the first register: the count of its first cycles is another. */
    private static String anotherCount(String document) {
        return document.replaceFirst("(\"count\"\\s*:\\s*\")(\\d+)\"", "$1$29\"");
    }

    /** The same with another document. */
    static NewEntry with(NewEntry entry, String document) {
        return new NewEntry(
                entry.kind(),
                entry.made(),
                entry.title(),
                entry.outcome(),
                entry.status(),
                entry.machine(),
                entry.version(),
                document);
    }

    public void keep(Optional<NewEntry> entry) {
        use(history -> history.add(entry.orElseThrow()));
    }

    void annotate(long number, String note) {
        use(history -> history.annotate(number, note));
    }

    List<HistoryEntry> entries() {
        return use(history -> history.find(HistoryQuery.ALL));
    }

    private <T> T use(KeptResults.Work<T> work) {
        try (History history = results.open()) {
            return work.with(history);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two registers and a row that could not be read. */
    static Optional<NewEntry> analysis(String title, int day) {
        return analysisOf(
                title,
                day,
                analyzed(2, "tails-10", SampleRegisters.tails()),
                analyzed(4, "original-12", SampleRegisters.trinomialSum(12, 6, 4, 1)));
    }

    private static Optional<NewEntry> analysisOf(String title, int day, AnalyzedRegister... registers) {
        try {
            return at(
                    day,
                    AnalysisEntry.of(
                                    title,
                                    List.of(registers),
                                    List.of(new RowProblem(5, 3, "7", "“7” is not in GF(2)")),
                                    false,
                                    Clock.fixed(BEGIN, ZoneOffset.UTC))
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AnalyzedRegister analyzed(int line, String name, Lfsr lfsr) {
        return new AnalyzedRegister(
                new RegisterRow(line, 1, name, "row", lfsr, "row"),
                RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE));
    }

    static Optional<NewEntry> comparison(Comparison comparison, int day) {
        try {
            return at(
                    day,
                    ComparisonEntry.of(List.of(comparison), List.of(), false, Clock.systemUTC())
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<NewEntry> calibration(double factor, int day) {
        try {
            return at(
                    day,
                    CalibrationEntry.of(SampleCalibrations.slower(factor, BEGIN), Clock.systemUTC())
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same comparison as it would have come out on another machine with another Java. */
    static Comparison elsewhere(Comparison comparison) {
        Environment here = comparison.environment();
        return new Comparison(
                comparison.request(),
                new Environment(
                        here.taken(),
                        "Another processor",
                        64,
                        here.memoryBytes(),
                        here.operatingSystem(),
                        "26",
                        here.javaVirtualMachine(),
                        here.javaFlags(),
                        here.programVersion(),
                        here.loadAverage()),
                comparison.rounds());
    }

    /** The machine and the version would else be those of the test. */
    private static Optional<NewEntry> at(int day, NewEntry entry) {
        return Optional.of(new NewEntry(
                entry.kind(),
                BEGIN.plusSeconds(86_400L * day + 1260L * day),
                entry.title(),
                entry.outcome(),
                entry.status(),
                MACHINE,
                "1.0",
                entry.document()));
    }
}
