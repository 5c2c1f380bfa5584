package org.cyclotron.app;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.Verification;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.NewEntry;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.AnalysisDocument;
import org.cyclotron.report.AnalysisFormats;

/** Collects an analysis, register by register, for the history. Used once, by one thread. */
public final class AnalysisEntry {
    /** What is larger is left to files: it would have to lie in memory as a whole. */
    private static final int MOST_CHARACTERS = 50_000_000;

    private final String title;
    private final Clock clock;
    private final StringWriter text = new StringWriter();
    private final AnalysisDocument document;
    private final Map<Verification.Status, Integer> counts = new EnumMap<>(Verification.Status.class);
    private boolean tooLarge;

    /**
     * An entry without registers.
     *
     * @param title what is analysed, such as the name of a file
     */
    public AnalysisEntry(String title, Clock clock) throws IOException {
        this.title = title;
        this.clock = clock;
        this.document = AnalysisFormats.byId("json").begin(text);
    }

    /**
     * The entry of registers that are all there.
     *
     * @throws IOException also where they are too large to be kept
     */
    public static Optional<NewEntry> of(
            String title, List<AnalyzedRegister> registers, List<RowProblem> problems, boolean cancelled, Clock clock)
            throws IOException {
        AnalysisEntry entry = new AnalysisEntry(title, clock);
        for (AnalyzedRegister register : registers) {
            entry.add(register);
        }
        if (entry.isTooLarge()) {
            throw new IOException("the analysis of " + title + " is too large for the history");
        }
        return entry.finish(problems, cancelled);
    }

    public void add(AnalyzedRegister register) throws IOException {
        if (!tooLarge) {
            document.add(register);
            counts.merge(register.analysis().verification().status(), 1, Integer::sum);
            tooLarge = text.getBuffer().length() > MOST_CHARACTERS;
            if (tooLarge) {
                text.getBuffer().setLength(0);
                text.getBuffer().trimToSize();
            }
        }
    }

    /** Whether it is too large to be kept. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** The entry; empty where nothing was analysed, or too much. */
    public Optional<NewEntry> finish(List<RowProblem> problems, boolean cancelled) throws IOException {
        if (tooLarge || counts.isEmpty()) {
            return Optional.empty();
        }
        document.finish(problems, cancelled);
        Environment here = EnvironmentProbe.take(clock);
        return Optional.of(new NewEntry(
                EntryKind.ANALYSIS,
                here.taken(),
                title,
                outcome(problems.size(), cancelled),
                status(cancelled),
                MachineName.of(here),
                here.programVersion(),
                text.toString()));
    }

    private EntryStatus status(boolean cancelled) {
        if (counts.containsKey(Verification.Status.FAILED)) {
            return EntryStatus.FAILED;
        }
        return cancelled ? EntryStatus.STOPPED : EntryStatus.PASSED;
    }

    private String outcome(int problems, boolean cancelled) {
        String registers = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().id())
                .collect(Collectors.joining(", "));
        return registers
                + (problems == 0 ? "" : ", " + problems + (problems == 1 ? " row" : " rows") + " not read")
                + (cancelled ? ", cancelled" : "");
    }
}
