package org.cyclotron.gui.export;

import java.util.List;
import java.util.function.Supplier;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.RegisterReports;
import org.cyclotron.app.ReportSource;
import org.cyclotron.gui.export.ExportItem.Kind;
import org.cyclotron.gui.export.ExportSource.OfReport;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.jspecify.annotations.Nullable;

/** Reports among what can be exported: with the bytes that {@code cyclotron report} writes. */
final class ReportItems {
    static final String FILE = "report-file";
    static final String REGISTER = "report-register";

    private final RegisterReports reports;
    private final Supplier<List<ReportOffer>> offers;

    /** @param offers what workspaces have to report, asked on the JavaFX thread */
    ReportItems(RegisterReports reports, Supplier<List<ReportOffer>> offers) {
        this.reports = reports;
        this.offers = offers;
    }

    /**
     * The report of the open file.
     *
     * @param scope the registers that are meant, asked when it is exported
     * @param whole whether these are all of the file
     */
    List<ExportItem> ofFile(RegisterSnapshot now, Supplier<List<ListedRegister>> scope, Supplier<Boolean> whole) {
        LfsrFile file = now.file();
        if (file == null) {
            return List.of();
        }
        return List.of(new ExportItem(FILE, "Report of the file", Kind.REPORT, true, () -> {
            List<ListedRegister> registers = List.copyOf(scope.get());
            List<RowProblem> problems = whole.get() ? now.problems() : List.of();
            return new OfReport(
                    now.stem() + "-report",
                    (progress, cancellation) -> reports.file(
                            registers,
                            problems,
                            ReportSource.of(now.fileName(), file),
                            RegisterReports.USUAL_DETAILS,
                            progress,
                            cancellation));
        }));
    }

    /** The report of the register that workspaces show. */
    List<ExportItem> ofRegister(RegisterSnapshot now) {
        LfsrFile file = now.file();
        RegisterListItem current = now.current();
        @Nullable RegisterRow row = now.currentRow();
        if (file == null || current == null || row == null) {
            return List.of();
        }
        ListedRegister register = new ListedRegister(row, current.analysis());
        OfReport report = new OfReport(
                ExportNames.stem(current.name()) + "-report",
                (progress, cancellation) -> reports.register(
                        register,
                        ReportSource.of(now.fileName() + ", line " + row.line(), file),
                        progress,
                        cancellation));
        return List.of(new ExportItem(REGISTER, "Report of the register", Kind.REPORT, false, () -> report));
    }

    /** Reports that workspaces have at this moment. */
    List<ExportItem> offered() {
        return offers.get().stream()
                .flatMap(offer -> offer.source().get().stream()
                        .map(source -> new ExportItem(offer.id(), offer.label(), Kind.REPORT, false, () -> source)))
                .toList();
    }
}
