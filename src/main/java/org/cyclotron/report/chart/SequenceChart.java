package org.cyclotron.report.chart;

import org.cyclotron.report.PolynomialText;
import org.cyclotron.report.SequenceTables;
import org.cyclotron.report.SpanText;
import org.cyclotron.report.StateText;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.CaptionedPainter;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequencePlan;
import org.jfree.chart.JFreeChart;

/** The charts of a sequence: one line each. Window and command line take them from here. */
public enum SequenceChart {
    AUTOCORRELATION("autocorrelation", "Autocorrelation", "Autocorrelation") {
        @Override
        public JFreeChart of(SequenceAnalysis analysis, Tokens tokens) {
            return AutocorrelationChart.of(analysis.autocorrelation(), tokens);
        }

        @Override
        public String description(SequenceAnalysis analysis) {
            return AutocorrelationChart.description(analysis.autocorrelation());
        }

        @Override
        public Table table(SequenceAnalysis analysis) {
            return AutocorrelationChart.table(analysis.autocorrelation());
        }
    },
    RUNS("runs", "Runs", "Runs") {
        @Override
        public JFreeChart of(SequenceAnalysis analysis, Tokens tokens) {
            return RunsChart.of(analysis.runs(), tokens);
        }

        @Override
        public String description(SequenceAnalysis analysis) {
            return RunsChart.description(analysis.runs());
        }

        @Override
        public Table table(SequenceAnalysis analysis) {
            return SequenceTables.runs(analysis.runs());
        }
    },
    COMPLEXITY("linear-complexity", "Linear complexity", "Complexity") {
        @Override
        public JFreeChart of(SequenceAnalysis analysis, Tokens tokens) {
            return LinearComplexityChart.of(analysis.profile(), tokens);
        }

        @Override
        public String description(SequenceAnalysis analysis) {
            return LinearComplexityChart.description(analysis.profile());
        }

        @Override
        public Table table(SequenceAnalysis analysis) {
            return SequenceTables.complexity(analysis.profile());
        }
    },
    BALANCE("balance", "Balance", "Balance") {
        @Override
        public JFreeChart of(SequenceAnalysis analysis, Tokens tokens) {
            return BalanceChart.of(analysis.counts(), tokens);
        }

        @Override
        public String description(SequenceAnalysis analysis) {
            return BalanceChart.description(analysis.counts());
        }

        @Override
        public Table table(SequenceAnalysis analysis) {
            return BalanceChart.table(analysis.counts());
        }
    };

    /** The size in files, at scale 1. */
    public static final PictureSize SIZE = PictureSize.of(800, 480);

    private static final int TERMS = 9;
    private static final int STATE = 24;

    private final String id;
    private final String label;
    private final String shortLabel;

    SequenceChart(String id, String label, String shortLabel) {
        this.id = id;
        this.label = label;
        this.shortLabel = shortLabel;
    }

    /** Stable name, part of file names. */
    public String id() {
        return id;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** The same where room is short. */
    public String shortLabel() {
        return shortLabel;
    }

    /** The chart in some colours. */
    public abstract JFreeChart of(SequenceAnalysis analysis, Tokens tokens);

    /** Its figures in words, for readers of screens. */
    public abstract String description(SequenceAnalysis analysis);

    /** The figures behind it. */
    public abstract Table table(SequenceAnalysis analysis);

    /** The chart below the register and the span, for files. */
    public Painter painter(SequencePlan plan, SequenceAnalysis analysis) {
        String heading = plan.span().lfsr().field().name() + "   "
                + PolynomialText.abridged(plan.span().lfsr().characteristicPolynomial(), TERMS);
        String remark = label + " · from "
                + StateText.abridged(plan.span().lfsr(), plan.span().start(), STATE) + " · " + SpanText.span(plan);
        return new CaptionedPainter(heading, remark, new ChartPainter(tokens -> of(analysis, tokens)));
    }
}
