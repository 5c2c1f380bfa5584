package org.cyclotron.gui.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.ExportNames;
import org.cyclotron.app.IllustratedDocument;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.Table;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureSize;

/** Something that can leave the window. Suppliers are asked on a worker thread. */
public sealed interface ExportSource {
    /** The name of the file without its extension, such as {@code original-12-cycles}. */
    String stem();

    /** A table. */
    record OfTable(String stem, Supplier<Table> table) implements ExportSource {}

    /**
     * A drawing.
     *
     * @param painter gives a fresh painter, which no other thread uses
     * @param size in files, at scale 1
     * @param data the figures behind it
     */
    record OfPicture(String stem, Supplier<Painter> painter, PictureSize size, Supplier<Table> data)
            implements ExportSource {}

    /**
     * A document of one format, such as a whole comparison.
     *
     * @param label of the format, for people
     * @param extension of the file, without a dot
     */
    record OfDocument(String stem, String label, String extension, Content content) implements ExportSource {}

    /** Writes a document, on a worker thread. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it; does not close the writer. */
        void write(Writer out) throws IOException;
    }

    /**
     * A document with pictures.
     *
     * @param making makes it, on a worker thread
     */
    record OfReport(String stem, ReportMaking making) implements ExportSource {}

    /** Makes a report, on a worker thread. */
    @FunctionalInterface
    interface ReportMaking {
        IllustratedDocument make(Progress progress, Cancellation cancellation);
    }

    /**
     * The analysis of registers; those that have not been analysed are analysed on the way.
     *
     * @param problems rows of the file that could not be read
     */
    record OfAnalysis(String stem, List<ListedRegister> registers, List<RowProblem> problems) implements ExportSource {
        public OfAnalysis {
            registers = List.copyOf(registers);
            problems = List.copyOf(problems);
        }
    }

    /**
     * A table of one register, such as its cycle table.
     *
     * @param register its name in the list
     * @param what such as {@code cycles}
     */
    static OfTable table(String register, String what, Supplier<Table> table) {
        return new OfTable(ExportNames.stem(register) + "-" + what, table);
    }

    /** A chart of one register, the same picture as the command line writes. */
    static OfPicture chart(String register, RegisterChart chart, RegisterAnalysis analysis) {
        return new OfPicture(
                ExportNames.stem(register) + "-" + chart.id(),
                () -> chart.painter(analysis, Cancellation.NONE),
                chart.size(analysis),
                () -> chart.data(analysis, Cancellation.NONE));
    }
}
