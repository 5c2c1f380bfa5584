package org.cyclotron.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.cycle.CycleTerm;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * One line for each term of each register, the register's columns repeated, so that the file filters and pivots in any
 * spreadsheet. A register whose structure is not known has one line with empty cycle columns. Rows that could not be
 * read are not in it; the command line reports them on standard error.
 */
final class AnalysisCsv implements AnalysisFormat {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String label() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public AnalysisDocument begin(Writer out) {
        return new Document(out);
    }

    private static final class Document implements AnalysisDocument {
        private final CsvWriter csv;

        Document(Writer out) {
            csv = CsvTable.writer(out);
            List<String> header = new ArrayList<>(AnalysisTables.registers(List.of()).columns().stream()
                    .map(Table.Column::id)
                    .toList());
            header.addAll(List.of("length", "count", "states", "share", "representative"));
            csv.writeRecord(header);
        }

        @Override
        public void add(AnalyzedRegister register) {
            List<String> prefix =
                    cells(AnalysisTables.registers(List.of(register)).rows().getFirst());
            AlgebraicAnalysis algebra = register.analysis().algebra();
            @Nullable CycleStructure structure = algebra.structure();
            if (structure == null) {
                write(prefix, List.of("", "", "", "", ""));
                return;
            }
            BigInteger all = algebra.lfsr().stateCount();
            for (CycleTerm term : structure.terms()) {
                write(prefix, cells(AnalysisTables.cycleRow(term, all)));
            }
        }

        private void write(List<String> prefix, List<String> term) {
            List<String> line = new ArrayList<>(prefix);
            line.addAll(term);
            csv.writeRecord(line);
        }

        private static List<String> cells(List<@Nullable Object> row) {
            return row.stream().map(CsvTable::cell).toList();
        }

        @Override
        public void finish(List<RowProblem> problems, boolean cancelled) throws IOException {
            csv.flush();
        }
    }
}
