package org.cyclotron.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.OptionalLong;
import java.util.Set;
import org.cyclotron.app.AnalyzeSequence;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.Figures;
import org.cyclotron.report.SequenceJson;
import org.cyclotron.report.SequenceSection;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.SequenceText;
import org.cyclotron.report.SpanText;
import org.cyclotron.report.TableFormats;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequencePlan;

/** Analyses a sequence and prints what is asked for. */
final class SequenceReport {
    private final AnalyzeSequence analyze = new AnalyzeSequence(InterfaceThread.NONE);
    private final Terminal terminal;
    private final String format;

    /** @param format text, json or csv */
    SequenceReport(Terminal terminal, String format) {
        this.terminal = terminal;
        this.format = format;
    }

    /**
     * Prints some parts.
     *
     * @param elements how many; empty for one period
     * @param sections one of them for csv
     */
    void print(Lfsr lfsr, long[] start, OptionalLong elements, Set<SequenceSection> sections) throws IOException {
        SequencePlan plan = plan(lfsr, start, elements);
        announce(plan);
        SequenceAnalysis analysis = analyze.analyze(plan, Progress.NONE, terminal.cancellation());
        PrintWriter out = terminal.out();
        switch (format) {
            case "json" -> SequenceJson.write(plan, analysis, sections, out);
            case "csv" -> csv(analysis, sections.iterator().next());
            default -> SequenceText.write(plan, analysis, sections, out);
        }
    }

    private SequencePlan plan(Lfsr lfsr, long[] start, OptionalLong elements) {
        try {
            return analyze.plan(lfsr, start, elements, terminal.cancellation());
        } catch (IllegalArgumentException e) {
            throw new BadInputException("--output-length: " + e.getMessage());
        }
    }

    /** What is looked at when that is not what a person would expect. */
    private void announce(SequencePlan plan) {
        if (plan.cut()) {
            terminal.err().println("cyclotron: " + SpanText.span(plan) + "; choose another number with -n");
        }
        if (plan.isSampled()) {
            terminal.err()
                    .println("cyclotron: " + Figures.count(plan.span().length())
                            + " elements: the autocorrelation is summed at some shifts only");
        }
        terminal.err().flush();
    }

    private void csv(SequenceAnalysis analysis, SequenceSection section) throws IOException {
        PrintWriter out = terminal.out();
        switch (section) {
            case STATISTICS -> TableFormats.CSV.write(SequenceTables.statistics(analysis), out);
            case AUTOCORRELATION ->
                TableFormats.CSV.write(
                        SequenceTables.autocorrelationHeading(),
                        SequenceTables.autocorrelationRows(analysis.autocorrelation()),
                        out);
            case COMPLEXITY -> TableFormats.CSV.write(SequenceTables.complexity(analysis.profile()), out);
        }
    }
}
