package org.cyclotron.gui.export;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.TableFormats;
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

    /** What formats there are. */
    enum Kind {
        ANALYSIS(
                Feather.FILE_TEXT,
                AnalysisFormats.all().stream()
                        .map(f -> new Format(f.id(), f.label(), f.extension(), false))
                        .toList()),
        TABLE(
                Feather.COLUMNS,
                TableFormats.all().stream()
                        .map(f -> new Format(f.id(), f.label(), f.extension(), false))
                        .toList()),
        PICTURE(
                Feather.IMAGE,
                Stream.concat(
                                PictureFormats.all().stream()
                                        .map(f -> new Format(f.id(), f.label(), f.id(), f.scalable())),
                                Stream.of(DATA))
                        .toList());

        private final Feather icon;
        private final List<Format> formats;

        Kind(Feather icon, List<Format> formats) {
            this.icon = icon;
            this.formats = formats;
        }

        Feather icon() {
            return icon;
        }

        List<Format> formats() {
            return formats;
        }
    }

    /**
     * A format of a kind.
     *
     * @param scalable whether it has pixels
     */
    record Format(String id, String label, String extension, boolean scalable) {}
}
