package org.cyclotron.gui.export;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.app.RegisterReports;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.export.ExportItem.Format;
import org.cyclotron.gui.export.ExportItem.Kind;
import org.cyclotron.gui.export.ExportSource.OfAnalysis;
import org.cyclotron.gui.export.ExportSource.OfDocument;
import org.cyclotron.gui.export.ExportSource.OfPicture;
import org.cyclotron.gui.export.ExportSource.OfReport;
import org.cyclotron.gui.export.ExportSource.OfTable;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.drawing.PictureFormats;
import org.jspecify.annotations.Nullable;

/** The state of the export dialog: what of the open file, in which format, for which registers. */
public final class ExportDialogViewModel {
    private final ExportViewModel exports;
    private final Supplier<RegisterSnapshot> open;
    private final ReportItems reports;
    private final List<RegisterChart> charts;
    private final ObservableList<ExportItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ExportItem> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Format> format = new SimpleObjectProperty<>();
    private final Map<Kind, String> usual = new EnumMap<>(Kind.class);
    private final BooleanProperty selectedOnly = new SimpleBooleanProperty();
    private final IntegerProperty scale = new SimpleIntegerProperty(2);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<RegisterSnapshot> registers = new SimpleObjectProperty<>(RegisterSnapshot.NONE);

    /** A dialog over what is open whenever it is refreshed. */
    public ExportDialogViewModel(
            ExportViewModel exports, Supplier<RegisterSnapshot> open, InterfaceThread interfaceThread) {
        this(
                exports,
                open,
                interfaceThread,
                new ReportItems(
                        new RegisterReports(interfaceThread, AnalysisOptions::standard, Clock.systemUTC()), List::of));
    }

    /** The same with reports that others have. */
    ExportDialogViewModel(
            ExportViewModel exports,
            Supplier<RegisterSnapshot> open,
            InterfaceThread interfaceThread,
            ReportItems reports) {
        this.exports = exports;
        this.open = open;
        this.reports = reports;
        this.charts = RegisterCharts.all(interfaceThread);
        chosen.subscribe(item -> keepFormat(item));
    }

    /** Sets with what the dialog begins: formats by their ids, and the scale of pictures. */
    void begin(String tableFormat, String pictureFormat, int pictureScale) {
        usual.put(Kind.TABLE, tableFormat);
        usual.put(Kind.PICTURE, pictureFormat);
        scale.set(pictureScale);
        format.set(null);
        keepFormat(chosen.get());
    }

    /** Looks anew at what is open, keeping the choices that still apply. */
    public void refresh() {
        RegisterSnapshot now = open.get();
        ExportItem before = chosen.get();
        registers.set(now);
        selectedOnly.set(
                now.selected().size() > 1 && now.selected().size() < now.all().size());
        items.setAll(new ExportItems(reports, charts).of(now, this::scope, selectedOnly::get));
        chosen.set(items.stream()
                .filter(item -> before != null && item.id().equals(before.id()))
                .findFirst()
                .orElse(items.isEmpty() ? null : items.getFirst()));
    }

    /** Chooses the first of these items that there is. */
    void choose(List<String> ids) {
        ids.stream()
                .flatMap(id -> items.stream().filter(item -> item.id().equals(id)))
                .findFirst()
                .ifPresent(chosen::set);
    }

    /** What can be exported. */
    ObservableList<ExportItem> items() {
        return items;
    }

    ObjectProperty<@Nullable ExportItem> chosenProperty() {
        return chosen;
    }

    /** One of the formats of the chosen item. */
    ObjectProperty<@Nullable Format> formatProperty() {
        return format;
    }

    /** Whether only the selected registers are meant. */
    BooleanProperty selectedOnlyProperty() {
        return selectedOnly;
    }

    /** Pixels for a logical pixel. */
    IntegerProperty scaleProperty() {
        return scale;
    }

    /** The colours of pictures. */
    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether colours matter. */
    BooleanBinding isPicture() {
        return Bindings.createBooleanBinding(
                () -> {
                    ExportItem item = chosen.get();
                    return item != null && item.kind() == Kind.PICTURE && !ExportItem.DATA.equals(format.get());
                },
                chosen,
                format);
    }

    /** Whether the scale matters. */
    BooleanBinding scalable() {
        return Bindings.createBooleanBinding(
                () -> {
                    Format now = format.get();
                    return now != null && now.scalable();
                },
                format);
    }

    /** How many registers there are, for the words of the choice. */
    int registerCount(boolean onlySelected) {
        RegisterSnapshot now = registers.get();
        return onlySelected ? now.selected().size() : now.all().size();
    }

    /** The name the file will have unless the person changes it; empty while nothing is open. */
    StringBinding fileName() {
        return Bindings.createStringBinding(
                () -> {
                    ExportItem item = chosen.get();
                    Format now = format.get();
                    return item == null || now == null
                            ? ""
                            : item.source().get().stem() + "." + now.extension();
                },
                chosen,
                format,
                selectedOnly);
    }

    /** What will happen before the file is written; empty where there is nothing to say. */
    StringBinding remark() {
        return Bindings.createStringBinding(this::remarkNow, chosen, format, selectedOnly, registers);
    }

    private String remarkNow() {
        ExportItem item = chosen.get();
        Format now = format.get();
        if (item == null) {
            return "";
        }
        if (item.kind() == Kind.REPORT && now != null) {
            String where = hasFolder(now)
                    ? " Its pictures are written into a folder beside it."
                    : " One page with its pictures inside, for light and dark screens and for paper.";
            return (missingNow(item) + where).strip();
        }
        return missingNow(item);
    }

    /** While another item is being chosen the format may still be one of tables. */
    private static boolean hasFolder(Format format) {
        return DocumentFormats.all().stream()
                .anyMatch(candidate -> candidate.id().equals(format.id()) && !candidate.embedsPictures());
    }

    private String missingNow(ExportItem item) {
        if (!item.scoped()) {
            return "";
        }
        long missing = scope().stream().filter(r -> r.analysis() == null).count();
        if (missing == 0) {
            return "";
        }
        String subject =
                missing == 1 ? "1 register has not been analysed" : missing + " registers have not been analysed";
        return item.kind() == Kind.ANALYSIS || item.kind() == Kind.REPORT
                ? subject + "; that is done first."
                : subject + "; their figures stay empty.";
    }

    /** Asks for the file and writes it. */
    void export() {
        ExportItem item = chosen.get();
        Format now = format.get();
        if (item == null || now == null) {
            return;
        }
        switch (item.source().get()) {
            case OfAnalysis analysis -> exports.save(analysis, AnalysisFormats.byId(now.id()));
            case OfDocument document -> exports.save(document);
            case OfReport report -> exports.save(report, DocumentFormats.byId(now.id()));
            case OfTable table -> exports.save(table, TableFormats.byId(now.id()));
            case OfPicture picture -> {
                if (now.equals(ExportItem.DATA)) {
                    exports.saveData(picture, TableFormats.CSV);
                } else {
                    exports.save(picture, PictureFormats.byId(now.id()), scale.get(), theme.get());
                }
            }
        }
    }

    /** Whether the chosen item can go to the clipboard. Analyses and reports may take long and grow large: they go to files. */
    BooleanBinding copyable() {
        return Bindings.createBooleanBinding(
                () -> {
                    ExportItem item = chosen.get();
                    return item != null && item.kind() != Kind.ANALYSIS && item.kind() != Kind.REPORT;
                },
                chosen);
    }

    /** Puts the chosen item on the clipboard: a table in its format, a drawing as a picture or as data. */
    void copy() {
        ExportItem item = chosen.get();
        Format now = format.get();
        if (item == null || now == null) {
            return;
        }
        ExportSource source = item.source().get();
        if (source instanceof OfTable table) {
            exports.copy(table, TableFormats.byId(now.id()));
        } else if (source instanceof OfPicture picture && now.equals(ExportItem.DATA)) {
            exports.copyData(picture, TableFormats.TSV);
        } else if (source instanceof OfPicture picture) {
            exports.copy(picture, theme.get());
        }
    }

    private void keepFormat(@Nullable ExportItem item) {
        if (item == null) {
            format.set(null);
            return;
        }
        Format before = format.get();
        format.set(among(item.kind().formats(), before == null ? null : before.id())
                .or(() -> among(item.kind().formats(), usual.get(item.kind())))
                .orElse(item.kind().formats().getFirst()));
    }

    private static Optional<Format> among(List<Format> formats, @Nullable String id) {
        return formats.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    private List<ListedRegister> scope() {
        RegisterSnapshot now = registers.get();
        return selectedOnly.get() ? now.selected() : now.all();
    }

    /** The name of the register that the dialog's tables and charts are of; empty where there is none. */
    String currentName() {
        RegisterListItem current = registers.get().current();
        return current == null ? "" : current.name();
    }
}
