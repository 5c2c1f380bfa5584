package org.cyclotron.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.cyclotron.app.AnalyzeSequence;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.SequenceJson;
import org.cyclotron.report.SequenceSection;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.SequenceText;
import org.cyclotron.report.SpanText;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.chart.SequenceChart;
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

    /** The same, and writes every chart into a folder that is there. */
    void print(
            Lfsr lfsr,
            long[] start,
            OptionalLong elements,
            Set<SequenceSection> sections,
            Path folder,
            PictureOptions pictures)
            throws IOException {
        print(lfsr, start, elements, sections, (plan, analysis) -> {
            for (SequenceChart chart : SequenceChart.values()) {
                pictures.write(folder, "sequence-" + chart.id(), SequenceChart.SIZE, chart.painter(plan, analysis));
            }
        });
    }

    /**
     * Prints some parts.
     *
     * @param elements how many; empty for one period
     * @param sections at most one of them for csv
     */
    void print(Lfsr lfsr, long[] start, OptionalLong elements, Set<SequenceSection> sections) throws IOException {
        print(lfsr, start, elements, sections, (plan, analysis) -> {});
    }

    private void print(
            Lfsr lfsr,
            long[] start,
            OptionalLong elements,
            Set<SequenceSection> sections,
            BiConsumer<SequencePlan, SequenceAnalysis> drawing)
            throws IOException {
        SequencePlan plan = plan(lfsr, start, elements);
        announce(plan);
        SequenceAnalysis analysis = analyze.analyze(plan, Progress.NONE, terminal.cancellation());
        drawing.accept(plan, analysis);
        PrintWriter out = terminal.out();
        switch (format) {
            case "json" -> SequenceJson.write(plan, analysis, sections, out);
            case "csv" -> {
                for (SequenceSection section : sections) {
                    csv(analysis, section);
                }
            }
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
        if (plan.cut() || plan.isSampled()) {
            terminal.err().println("cyclotron: " + SpanText.announcement(plan) + " Choose another number with -n.");
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
