package org.cyclotron.gui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.app.ExportAnalysis;
import org.cyclotron.app.ExportDocument;
import org.cyclotron.app.ExportPicture;
import org.cyclotron.app.ExportTable;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.WriteReport;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.ExportSource.OfAnalysis;
import org.cyclotron.gui.export.ExportSource.OfDocument;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfReport;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;
import org.cyclotron.gui.task.WorkSteps;
import org.cyclotron.report.AnalysisFormat;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.PictureSize;
import org.jspecify.annotations.Nullable;

/**
 * Runs exports in the background: asks for the file, writes it, tells of the end. A failure goes to the navigator. To be
 * used on the JavaFX thread.
 */
public final class ExportViewModel {
    /** Copied pictures are pasted into documents, where twice the pixels look sharp. */
    private static final double CLIPBOARD_SCALE = 2;

    private final TaskRunner tasks;
    private final Navigator navigator;
    private final SaveDialog dialog;
    private final ClipboardSink clipboard;
    private final ExportTable tables;
    private final ExportPicture pictures;
    private final InterfaceThread interfaceThread;
    private ExportAnalysis analyses;
    private volatile AnalysisOptions options = AnalysisOptions.standard();
    private final ExportDocument documents;
    private final WriteReport reports;
    private final ReadOnlyObjectWrapper<@Nullable ExportNotice> notice = new ReadOnlyObjectWrapper<>();

    public ExportViewModel(
            TaskRunner tasks,
            Navigator navigator,
            SaveDialog dialog,
            ClipboardSink clipboard,
            InterfaceThread interfaceThread) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.dialog = dialog;
        this.clipboard = clipboard;
        this.tables = new ExportTable(interfaceThread);
        this.pictures = new ExportPicture(interfaceThread);
        this.documents = new ExportDocument(interfaceThread);
        this.reports = new WriteReport(interfaceThread);
        this.interfaceThread = interfaceThread;
        this.analyses = new ExportAnalysis(interfaceThread, options);
    }

    /** From now on a walk predicted to take longer is not begun for an export. @param seconds above 0 */
    void limitWalks(double seconds) {
        options = AnalysisOptions.standard().withMaximumSeconds(seconds);
        analyses = new ExportAnalysis(interfaceThread, options);
    }

    /** How registers are analysed that have not been. On any thread. */
    AnalysisOptions analysisOptions() {
        return options;
    }

    /** The last file written, until it is dismissed or the next export begins; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable ExportNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Forgets the last file written. */
    public void dismiss() {
        notice.set(null);
    }

    /** Asks where, and writes a table there. */
    public void save(OfTable source, TableFormat format) {
        saveTable(source.stem(), source.table()::get, format);
    }

    /** Asks where, and writes the figures behind a drawing there. */
    public void saveData(OfPicture source, TableFormat format) {
        saveTable(source.stem(), source.data()::get, format);
    }

    /**
     * Asks where, and writes a drawing there.
     *
     * @param scale matters only where the format has pixels
     */
    public void save(OfPicture source, PictureFormat format, double scale, Theme theme) {
        PictureSize size = source.size();
        PictureSize scaled = new PictureSize(size.width(), size.height(), format.scalable() ? scale : 1);
        ask(source.stem(), format.label(), format.id())
                .ifPresent(file -> write(
                        file, steps -> pictures.write(source.painter().get(), scaled, theme.tokens(), format, file)));
    }

    /** Asks where, and writes a document there. */
    public void save(OfDocument source) {
        ask(source.stem(), source.label(), source.extension())
                .ifPresent(file -> write(
                        file, steps -> documents.write(out -> source.content().write(out), file)));
    }

    /** Asks where, and writes the analysis of registers there. */
    public void save(OfAnalysis source, AnalysisFormat format) {
        ask(source.stem(), format.label(), format.extension())
                .ifPresent(file -> write(
                        file,
                        steps -> analyses.write(source.registers(), source.problems(), format, file, steps, steps)));
    }

    /** Asks where, and writes a report with its pictures there. */
    public void save(OfReport source, DocumentFormat format) {
        ask(source.stem(), format.label(), format.extension())
                .ifPresent(file ->
                        write(file, steps -> reports.write(source.making().make(steps, steps), format, file, steps)));
    }

    /** Asks where, and writes the whole of a list there. */
    public void save(LongList list, LongList.Format format) {
        ask(list.stem(), format.label(), format.extension())
                .ifPresent(file -> write(file, steps -> format.writing().write(file, steps, steps)));
    }

    /** Copies the rows of a list that are shown as text. */
    public void copy(LongList list, TableFormat format) {
        copyTable(list.listed()::get, format, " shown");
    }

    /** Copies a table as text. */
    public void copy(OfTable source, TableFormat format) {
        copyTable(source.table()::get, format, "");
    }

    /** Copies the figures behind a drawing as text. */
    public void copyData(OfPicture source, TableFormat format) {
        copyTable(source.data()::get, format, "");
    }

    /** Copies a drawing as a picture. */
    public void copy(OfPicture source, Theme theme) {
        PictureSize size = new PictureSize(source.size().width(), source.size().height(), CLIPBOARD_SCALE);
        run(
                "Copying " + source.stem(),
                (WorkSteps<Runnable> steps) -> clipboard.picture(
                        pictures.bytes(source.painter().get(), size, theme.tokens(), PictureFormats.byId("png"))),
                put -> {
                    put.run();
                    announce("Copied " + source.stem() + " as a picture");
                });
    }

    private void saveTable(String stem, TableMaker table, TableFormat format) {
        ask(stem, format.label(), format.extension())
                .ifPresent(file -> write(file, steps -> tables.write(table.make(), format, file)));
    }

    /** @param which rows these are, such as " shown"; empty for all */
    private void copyTable(TableMaker maker, TableFormat format, String which) {
        record Copy(int rows, String text) {}
        run(
                "Copying a table",
                (WorkSteps<Copy> steps) -> {
                    Table table = maker.make();
                    return new Copy(table.rows().size(), tables.text(table, format));
                },
                copy -> {
                    clipboard.putText(copy.text());
                    announce("Copied " + copy.rows() + (copy.rows() == 1 ? " row" : " rows") + which + " as "
                            + format.label());
                });
    }

    /** Asks for a file; where the person leaves its extension out, it is added, and an existing file asked about again. */
    private Optional<Path> ask(String stem, String kind, String extension) {
        dismiss();
        Optional<Path> chosen = dialog.ask("Export", stem + "." + extension, kind, extension);
        if (chosen.isEmpty() || fileName(chosen.get()).contains(".")) {
            return chosen;
        }
        String completed = fileName(chosen.get()) + "." + extension;
        Path file = chosen.get().resolveSibling(completed);
        return Files.exists(file) ? dialog.ask("Export", completed, kind, extension) : Optional.of(file);
    }

    private void write(Path file, Writing writing) {
        run(
                "Exporting " + fileName(file),
                (WorkSteps<ExportNotice> steps) -> {
                    try {
                        writing.write(steps);
                        return new ExportNotice(file);
                    } catch (IOException | IllegalArgumentException e) {
                        throw ExportFailedException.of(file, e);
                    }
                },
                notice::set);
    }

    private <T> void run(String title, Work<T> work, Consumer<T> done) {
        tasks.start(title, work, (TaskOutcome<T> outcome) -> {
            switch (outcome) {
                case TaskOutcome.Finished<T>(T result) -> done.accept(result);
                // A file that was written when the cancellation came is there.
                case TaskOutcome.Cancelled<T>(T result) -> {
                    if (result != null) {
                        done.accept(result);
                    }
                }
                case TaskOutcome.Failed<T>(Throwable cause) -> navigator.publish(report(title, cause));
            }
        });
    }

    private static NavigationRequest.ReportError report(String title, Throwable cause) {
        return cause instanceof ExportFailedException e
                ? e.report()
                : new NavigationRequest.ReportError(
                        title + " failed",
                        cause instanceof OutOfMemoryError
                                ? "Memory ran out; nothing was written."
                                : "Nothing was written.",
                        "Choose a smaller scale or another format.",
                        cause.toString());
    }

    private void announce(String sentence) {
        navigator.publish(new NavigationRequest.Announce(sentence, null));
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    @FunctionalInterface
    private interface TableMaker {
        Table make();
    }

    @FunctionalInterface
    private interface Writing {
        void write(WorkSteps<ExportNotice> steps) throws IOException;
    }
}
