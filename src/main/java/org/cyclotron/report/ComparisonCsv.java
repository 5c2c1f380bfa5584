package org.cyclotron.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.ComparisonSummary;
import org.cyclotron.experiment.CrossoverLine;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * One line a run, of all comparisons: the raw data, for any spreadsheet or statistics program. What follows from the runs
 * is not in it.
 */
final class ComparisonCsv implements ComparisonFormat {
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
    public ComparisonDocument begin(Writer out) {
        return new Document(out);
    }

    private static final class Document implements ComparisonDocument {
        private final CsvWriter csv;

        Document(Writer out) {
            csv = CsvTable.writer(out);
            csv.writeRecord(
                    ComparisonTables.runColumns().stream().map(Table.Column::id).toList());
        }

        @Override
        public void add(Comparison comparison, ComparisonSummary summary) throws IOException {
            for (List<@Nullable Object> row :
                    ComparisonTables.runs(comparison, summary).rows()) {
                csv.writeRecord(row.stream().map(CsvTable::cell).toList());
            }
            csv.flush();
        }

        @Override
        public void finish(List<CrossoverLine> crossover, List<RowProblem> problems, boolean cancelled)
                throws IOException {
            csv.flush();
        }
    }
}
