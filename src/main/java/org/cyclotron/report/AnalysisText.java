package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.cycle.RegisterFactor;
import org.cyclotron.cycle.TailLevel;
import org.cyclotron.cycle.Verification;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/** For people at a terminal: a block for each register, at most some hundred columns wide where the figures allow. */
final class AnalysisText implements AnalysisFormat {
    private static final int MOST_TERMS = 40;
    private static final int MOST_TAILS = 40;

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
    public AnalysisDocument begin(Writer out) {
        return new Document(out);
    }

    private record Document(Writer out) implements AnalysisDocument {
        @Override
        public void add(AnalyzedRegister register) throws IOException {
            AlgebraicAnalysis algebra = register.analysis().algebra();
            writeHeading(register);
            line("polynomial", algebra.lfsr().characteristicPolynomial().toString());
            line("row", AnalysisTables.elements(algebra.lfsr().row()));
            line("kind", AnalysisWords.kind(algebra));
            line("order", AnalysisWords.order(algebra));
            writeFactors(algebra);
            writeStructure(algebra);
            if (algebra.singular()) {
                writeTails(algebra);
            }
            line("status", AnalysisWords.status(register.analysis().verification()));
            writeWalked(register.analysis().verification());
            out.write("\n");
            out.flush();
        }

        private void writeHeading(AnalyzedRegister register) throws IOException {
            String name =
                    register.row().name() == null ? "" : "  " + register.row().name();
            out.write("Line " + register.row().line() + name + "  ("
                    + register.analysis().algebra().lfsr().field().name() + ", degree "
                    + register.analysis().algebra().lfsr().degree() + ")\n");
        }

        private void writeFactors(AlgebraicAnalysis algebra) throws IOException {
            String label = "factors";
            for (RegisterFactor factor : algebra.factors()) {
                String base = AnalysisWords.power(factor);
                line(label, base + (factor.order() == null ? "" : "   order " + AnalysisWords.order(factor.order())));
                label = "";
            }
        }

        private void writeStructure(AlgebraicAnalysis algebra) throws IOException {
            @Nullable CycleStructure structure = algebra.structure();
            if (structure == null) {
                line("cycles", "not known: " + algebra.structureReason());
                return;
            }
            BigInteger all = algebra.lfsr().stateCount();
            line("cycles", structure.cycles() + " in all, the longest " + structure.longest());
            List<CycleTerm> terms = structure.terms();
            int width = terms.getLast().length().toString().length();
            for (CycleTerm term : terms.subList(0, Math.min(MOST_TERMS, terms.size()))) {
                String length = " ".repeat(width - term.length().toString().length()) + term.length();
                line(
                        "",
                        length + " × " + term.count() + "   " + share(term.states(), all) + " % of the states, such as "
                                + shortened(AnalysisTables.elements(term.representative())));
            }
            if (terms.size() > MOST_TERMS) {
                line("", "… and " + (terms.size() - MOST_TERMS) + " more lengths; --format csv lists them all");
            }
        }

        /** In percent; a share that is neither nothing nor all is not rounded to either. */
        private static String share(BigInteger part, BigInteger all) {
            return switch (AnalysisTables.percent(part, all)) {
                case "0.0000" -> "< 0.0001";
                case "100.0000" -> part.equals(all) ? "100.0000" : "> 99.9999";
                case String percent -> percent;
            };
        }

        private static String shortened(@Nullable String state) {
            return state == null ? "–" : state.length() <= 80 ? state : state.substring(0, 77) + "…";
        }

        private void writeTails(AlgebraicAnalysis algebra) throws IOException {
            String label = "tails";
            for (TailLevel level : algebra.tails()) {
                if (level.length() > MOST_TAILS) {
                    line("", "and so on, up to " + algebra.preperiod() + " steps off their cycle");
                    return;
                }
                String states = level.states().equals(BigInteger.ONE) ? " state " : " states ";
                String steps = level.length() == 1 ? " step" : " steps";
                line(label, level.states() + states + level.length() + steps + " off their cycle");
                label = "";
            }
        }

        private void writeWalked(Verification verification) throws IOException {
            if (verification.walked() != null) {
                for (CycleTerm term : verification.walked()) {
                    line("walked", term.toString());
                }
            }
        }

        private void line(String label, @Nullable String value) throws IOException {
            out.write("  " + label + " ".repeat(Math.max(1, 12 - label.length())) + value + "\n");
        }

        @Override
        public void finish(List<RowProblem> problems, boolean cancelled) throws IOException {
            if (cancelled) {
                out.write("Cancelled: what was finished stands above, other registers are missing.\n");
            }
            out.flush();
        }
    }
}
