package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.csv.RowProblem;

/**
 * LaTeX to be included in a paper: for each register a paragraph with its polynomial and status, its factors and its
 * cycle structure. Needs the packages amsmath and booktabs.
 */
final class AnalysisLatex implements AnalysisFormat {
    @Override
    public String id() {
        return "latex";
    }

    @Override
    public String label() {
        return "LaTeX";
    }

    @Override
    public String extension() {
        return "tex";
    }

    @Override
    public AnalysisDocument begin(Writer out) {
        return new Document(out);
    }

    private record Document(Writer out) implements AnalysisDocument {
        @Override
        public void add(AnalyzedRegister register) throws IOException {
            AlgebraicAnalysis algebra = register.analysis().algebra();
            String name = register.row().name() == null
                    ? "Line " + register.row().line()
                    : register.row().name();
            String polynomial =
                    LatexText.math(algebra.lfsr().characteristicPolynomial().toString());
            out.write("\\paragraph{" + LatexText.escape(name) + "} $\\chi(x) = " + polynomial + "$ over $\\mathrm{GF}("
                    + algebra.lfsr().field().order() + ")$, "
                    + RegisterKind.of(algebra).label() + ", " + order(algebra) + "; "
                    + status(register.analysis().verification()) + ".\n\n");
            writeTable(AnalysisTables.factors(algebra));
            if (algebra.structure() == null) {
                out.write(LatexText.escape("Cycle structure not known: " + algebra.structureReason()) + ".\n\n");
            } else {
                writeTable(AnalysisTables.cycles(algebra));
            }
            if (algebra.singular()) {
                writeTable(AnalysisTables.tails(algebra));
            }
        }

        private static String order(AlgebraicAnalysis algebra) {
            return algebra.order().isExact()
                    ? "order $" + algebra.order().value() + "$"
                    : "order a divisor of $" + algebra.order().divides() + "$";
        }

        private static String status(Verification verification) {
            String reason = verification.reason() == null ? "" : " (" + verification.reason() + ")";
            return LatexText.escape(verification.status().id() + reason);
        }

        private void writeTable(Table table) throws IOException {
            TableFormats.LATEX.write(table, out);
            out.write("\n");
        }

        @Override
        public void finish(List<RowProblem> problems, boolean cancelled) throws IOException {
            if (!problems.isEmpty()) {
                writeTable(AnalysisTables.problems(problems));
            }
            if (cancelled) {
                out.write("% The analysis was cancelled; registers are missing.\n");
            }
            out.flush();
        }
    }
}
