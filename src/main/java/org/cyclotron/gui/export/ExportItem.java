package org.cyclotron.gui.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.document.DocumentFormats;
import org.cyclotron.report.drawing.PictureFormats;
import org.kordamp.ikonli.feather.Feather;

/**
 * A line of the export dialog: something that can be exported.
 *
 * @param id stable
 * @param label what it is, such as "Cycle table"
 * @param scoped whether it can be of the selected registers alone
 */
record ExportItem(String id, String label, Kind kind, boolean scoped, Supplier<ExportSource> source) {
    /** The figures behind a drawing instead of the drawing. */
    static final Format DATA = new Format("data", "Data", "csv", false);

    private static final List<Format> ANALYSIS_FORMATS = AnalysisFormats.all().stream()
            .map(f -> new Format(f.id(), f.label(), f.extension(), false))
            .toList();
    private static final List<Format> TABLE_FORMATS = TableFormats.all().stream()
            .map(f -> new Format(f.id(), f.label(), f.extension(), false))
            .toList();
    private static final List<Format> PICTURE_FORMATS = Stream.concat(
                    PictureFormats.all().stream().map(f -> new Format(f.id(), f.label(), f.id(), f.scalable())),
                    Stream.of(DATA))
            .toList();

    private static final List<Format> REPORT_FORMATS = DocumentFormats.all().stream()
            .map(f -> new Format(f.id(), f.label(), f.extension(), false))
            .toList();

    /** What formats there are. */
    enum Kind {
        ANALYSIS,
        TABLE,
        PICTURE,
        REPORT;

        Feather icon() {
            return switch (this) {
                case ANALYSIS -> Feather.FILE_TEXT;
                case TABLE -> Feather.COLUMNS;
                case PICTURE -> Feather.IMAGE;
                case REPORT -> Feather.BOOK_OPEN;
            };
        }

        /** Never empty. */
        List<Format> formats() {
            return switch (this) {
                case ANALYSIS -> ANALYSIS_FORMATS;
                case TABLE -> TABLE_FORMATS;
                case PICTURE -> PICTURE_FORMATS;
                case REPORT -> REPORT_FORMATS;
            };
        }
    }

    /**
     * A format of a kind.
     *
     * @param scalable whether it has pixels
     */
    record Format(String id, String label, String extension, boolean scalable) {}
}
