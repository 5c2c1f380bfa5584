package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonRequest;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.experiment.Scope;
import org.cyclotron.experiment.Subject;
import org.cyclotron.lfsr.csv.RowProblem;

/**
 * For people at a terminal: a block for each subject with the verdict first, the strategies beside each other, where the
 * time of one run goes, and what is doubtful; at the end from which size on strategies pay.
 */
final class ComparisonListing implements ComparisonFormat {
    @Override
    public String id() {
        return "text";
    }

    @Override
    public String label() {
        return "Text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public ComparisonDocument begin(Writer out) {
        return new Document(out);
    }

    private record Document(Writer out) implements ComparisonDocument {
        @Override
        public void add(Comparison comparison, ComparisonSummary summary) throws IOException {
            Subject subject = comparison.request().subject();
            out.write(heading(subject) + "\n");
            out.write(summary.verdict().text() + "\n\n");
            LaneColumns lanes = new LaneColumns(summary);
            lanes.writeLanes(out);
            lanes.writePhases(out);
            out.write("  " + circumstances(comparison) + "\n");
            for (String warning : summary.warnings()) {
                out.write("  warning: " + warning + "\n");
            }
            out.write("\n");
            out.flush();
        }

        private static String heading(Subject subject) {
            if (subject.scope() == Scope.FILE) {
                return "File " + subject.name() + "  (" + subject.registers().size() + " registers, "
                        + Figures.count(subject.states()) + " states)";
            }
            AnalyzedRegister register = subject.registers().getFirst();
            String name =
                    register.row().name() == null ? "" : "  " + register.row().name();
            return "Line " + register.row().line() + name + "  ("
                    + register.row().lfsr().field().name() + ", degree "
                    + register.row().lfsr().degree() + ")";
        }

        private static String circumstances(Comparison comparison) {
            ComparisonRequest request = comparison.request();
            int cores = comparison.environment().cores();
            return (request.preview() ? "preview, " : "")
                    + comparison.rounds().size() + (comparison.rounds().size() == 1 ? " round" : " rounds")
                    + (comparison.isComplete() ? "" : " of " + request.rounds() + " asked for")
                    + ", kernel " + request.kernel() + ", baseline " + request.baseline() + ", seed " + request.seed()
                    + ", " + cores + (cores == 1 ? " processor" : " processors") + ", Java "
                    + comparison.environment().javaVersion();
        }

        @Override
        public void finish(List<CrossoverLine> crossover, List<RowProblem> problems, boolean cancelled)
                throws IOException {
            if (!crossover.isEmpty()) {
                out.write("Crossover: the size from which on a strategy is faster than the baseline\n");
                for (CrossoverLine line : crossover) {
                    out.write("  " + line.label() + ": " + pays(line) + "\n");
                }
                out.write("\n");
            }
            if (cancelled) {
                out.write("Cancelled: complete rounds stand above, the rest is missing.\n");
            }
            out.flush();
        }

        private static String pays(CrossoverLine line) {
            return line.pays() == null
                    ? "not up to " + states(line.points().getLast().states()) + " states"
                    : "from " + states(line.pays()) + " states on";
        }

        /** Powers of two by their exponent, as sizes of registers are compared. */
        private static String states(BigInteger states) {
            return states.bitCount() == 1 ? "2^" + states.getLowestSetBit() : Figures.count(states);
        }
    }
}
