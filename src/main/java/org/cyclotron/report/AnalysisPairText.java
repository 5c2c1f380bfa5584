package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Two analyses beside each other, for people at a terminal. */
public final class AnalysisPairText {
    private AnalysisPairText() {}

    /**
     * First what is wrong, then how many registers are alike, then a line for all that differs.
     *
     * @param whole whether lines that say the same in both follow
     */
    public static void write(AnalysisPair pair, boolean whole, Writer out) throws IOException {
        for (String danger : pair.dangers()) {
            out.write("WRONG: " + danger + "\n");
        }
        for (String note : pair.notes()) {
            out.write("  note: " + note + "\n");
        }
        out.write(pair.summary() + "\n");
        List<AnalysisLine> all = pair.lines();
        List<AnalysisLine> shown = whole ? all : pair.tellingLines();
        if (!shown.isEmpty()) {
            write(shown, out);
        }
        int rest = all.size() - shown.size();
        if (rest > 0 && !shown.isEmpty()) {
            out.write((rest == 1 ? "1 more line says" : Figures.count(rest) + " more lines say")
                    + " the same in both; --register shows those of a register, --format csv all\n");
        }
        out.flush();
    }

    private static void write(List<AnalysisLine> lines, Writer out) throws IOException {
        TextColumns columns = new TextColumns(List.of(
                new TextColumns.Column("register", false),
                new TextColumns.Column("what", false),
                new TextColumns.Column("before", true),
                new TextColumns.Column("after", true),
                new TextColumns.Column("Δ", true),
                new TextColumns.Column("Δ %", true)));
        for (AnalysisLine line : lines) {
            columns.add(List.of(
                    line.register(),
                    line.fact().label(),
                    line.beforeText(),
                    line.afterText(),
                    line.differenceText(),
                    line.percentText()));
        }
        columns.write(out);
    }
}
