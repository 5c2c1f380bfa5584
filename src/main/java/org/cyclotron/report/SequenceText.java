package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cyclotron.sequence.Autocorrelation;
import org.cyclotron.sequence.LinearComplexityProfile;
import org.cyclotron.sequence.SequenceAnalysis;
import org.cyclotron.sequence.SequencePlan;
import org.jspecify.annotations.Nullable;

/** What is known of a sequence, for people. Stateless. */
public final class SequenceText {
    private SequenceText() {}

    /** Writes the head and the parts that are asked for. Does not close the writer. */
    public static void write(SequencePlan plan, SequenceAnalysis analysis, Set<SequenceSection> sections, Writer out)
            throws IOException {
        out.write(plan.span().lfsr().characteristicPolynomial() + " over "
                + plan.span().lfsr().field().name() + "\n");
        line(out, "state", StateText.of(plan.span().lfsr(), plan.span().start()));
        line(out, "span", SpanText.span(plan));
        line(out, "period", SpanText.periodInFull(plan));
        if (sections.contains(SequenceSection.STATISTICS)) {
            statistics(analysis, out);
        }
        if (sections.contains(SequenceSection.AUTOCORRELATION)) {
            autocorrelation(analysis.autocorrelation(), out);
        }
        if (sections.contains(SequenceSection.COMPLEXITY)) {
            complexity(analysis.profile(), out);
        }
        out.flush();
    }

    private static void statistics(SequenceAnalysis analysis, Writer out) throws IOException {
        out.write("\nGolomb's postulates\n");
        for (PostulateText postulate : PostulateText.of(analysis)) {
            String name = postulate.name();
            out.write("  " + name + " ".repeat(17 - name.length()) + postulate.verdictWord()
                    + " ".repeat(11 - postulate.verdictWord().length()) + postulate.figures() + "\n");
        }
        out.write("\nBalance\n");
        table(SequenceTables.balance(analysis.counts()), out);
        out.write("\nRuns\n");
        table(SequenceTables.runs(analysis.runs()), out);
    }

    private static void autocorrelation(Autocorrelation values, Writer out) throws IOException {
        out.write("\nAutocorrelation"
                + (values.isComplete() ? "" : ", at " + values.size() + " shifts of " + values.length()) + "\n");
        out.write("  shift  pairs  real part  imaginary part\n");
        for (int i = 0; i < values.size(); i++) {
            out.write("  " + values.shift(i) + "  " + values.pairs(i) + "  " + SequenceTables.decimal(values.real(i))
                    + "  " + SequenceTables.decimal(values.imaginary(i)) + "\n");
        }
    }

    private static void complexity(LinearComplexityProfile profile, Writer out) throws IOException {
        out.write("\nLinear complexity " + profile.complexity() + " after " + profile.elements() + " elements"
                + (profile.settled() ? ", and after any more" : "") + "\n");
        out.write("  greatest deviation of 2 L(n) from n: " + profile.deviation()
                + (profile.deviation() == 1 ? ", a perfect profile" : "") + "\n");
        table(SequenceTables.complexity(profile), out);
    }

    private static void table(Table table, Writer out) throws IOException {
        List<TextColumns.Column> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(new TextColumns.Column(column.header(), column.numeric())));
        TextColumns text = new TextColumns(columns);
        for (List<@Nullable Object> row : table.rows()) {
            text.add(row.stream()
                    .map(cell -> cell == null ? "–" : cell.toString())
                    .toList());
        }
        text.write(out);
    }

    private static void line(Writer out, String caption, String text) throws IOException {
        out.write("  " + caption + " ".repeat(10 - caption.length()) + text + "\n");
    }
}
