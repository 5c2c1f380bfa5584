package org.cyclotron.gui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.gui.export.ExportItem.Kind;
import org.cyclotron.gui.export.ExportSource.OfAnalysis;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.drawing.CircuitPainter.Form;

/** What can be exported of what is open, as lines of the export dialog. */
final class ExportItems {
    private final ReportItems reports;
    private final List<RegisterChart> charts;

    ExportItems(ReportItems reports, List<RegisterChart> charts) {
        this.reports = reports;
        this.charts = charts;
    }

    /**
     * Everything of a moment.
     *
     * @param scope the registers that are meant, asked when they are exported
     * @param selectedOnly whether these are not all of the file, asked likewise
     */
    List<ExportItem> of(RegisterSnapshot now, Supplier<List<ListedRegister>> scope, BooleanSupplier selectedOnly) {
        List<ExportItem> result = new ArrayList<>();
        if (now.all().isEmpty() && now.problems().isEmpty()) {
            result.addAll(reports.offered());
            return result;
        }
        String stem = now.stem();
        result.add(new ExportItem(
                "analysis",
                "Analysis of the registers",
                Kind.ANALYSIS,
                true,
                () -> new OfAnalysis(
                        stem + "-analysis", scope.get(), selectedOnly.getAsBoolean() ? List.of() : now.problems())));
        result.add(new ExportItem(
                "registers", "List of registers", Kind.TABLE, true, () -> listOfRegisters(stem, scope.get())));
        if (!now.problems().isEmpty()) {
            result.add(table("problems", "Rows that could not be read", problems(stem, now.problems())));
        }
        result.addAll(reports.ofFile(now, scope, () -> !selectedOnly.getAsBoolean()));
        result.addAll(reports.offered());
        result.addAll(reports.ofRegister(now));
        RegisterListItem current = now.current();
        if (current != null) {
            addRegister(result, current.name(), current.lfsr());
        }
        if (current != null && current.analysis() != null) {
            addAnalysis(result, current.name(), current.analysis());
        }
        return result;
    }

    static OfTable listOfRegisters(String stem, List<ListedRegister> registers) {
        return new OfTable(stem + "-registers", () -> AnalysisTables.listed(registers));
    }

    static OfTable problems(String stem, List<RowProblem> problems) {
        return new OfTable(stem + "-problems", () -> AnalysisTables.problems(problems));
    }

    private static void addRegister(List<ExportItem> result, String name, Lfsr lfsr) {
        result.add(table("notations", "Notations", RegisterSources.notations(name, lfsr)));
        result.add(table("matrix", "State update matrix", RegisterSources.matrix(name, lfsr)));
        OfPicture circuit = RegisterSources.circuit(name, lfsr, Form.FIBONACCI);
        result.add(new ExportItem("circuit", "Circuit", Kind.PICTURE, false, () -> circuit));
    }

    private void addAnalysis(List<ExportItem> result, String name, RegisterAnalysis analysis) {
        AlgebraicAnalysis algebra = analysis.algebra();
        if (algebra.structure() != null) {
            result.add(table(
                    "cycles", "Cycle table", ExportSource.table(name, "cycles", () -> AnalysisTables.cycles(algebra))));
        }
        result.add(table(
                "factors", "Factors", ExportSource.table(name, "factors", () -> AnalysisTables.factors(algebra))));
        if (algebra.singular()) {
            result.add(table("tails", "Tails", ExportSource.table(name, "tails", () -> AnalysisTables.tails(algebra))));
        }
        for (RegisterChart chart : charts) {
            if (chart.isAvailable(analysis)) {
                OfPicture picture = ExportSource.chart(name, chart, analysis);
                result.add(new ExportItem(chart.id(), chart.label(), Kind.PICTURE, false, () -> picture));
            }
        }
    }

    private static ExportItem table(String id, String label, OfTable table) {
        return new ExportItem(id, label, Kind.TABLE, false, () -> table);
    }
}
