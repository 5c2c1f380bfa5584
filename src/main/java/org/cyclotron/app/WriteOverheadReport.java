package org.cyclotron.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.overhead.OverheadEvidence;
import org.cyclotron.report.overhead.OverheadReport;

/** Writes the overhead report with its pictures; otherwise as {@link WriteReport}. */
public final class WriteOverheadReport {
    private final WriteReport report;

    public WriteOverheadReport(InterfaceThread interfaceThread) {
        this.report = new WriteReport(interfaceThread);
    }

    /** Creates or replaces a file, and a folder of pictures beside it where the format does not embed them. */
    public void write(OverheadEvidence evidence, DocumentFormat format, Path file) throws IOException {
        report.write(illustrated(evidence), format, file, Cancellation.NONE);
    }

    /** Writes to a stream: without pictures where the format does not embed them. */
    public void write(OverheadEvidence evidence, DocumentFormat format, Writer out) throws IOException {
        report.write(illustrated(evidence), format, out, Cancellation.NONE);
    }

    private static IllustratedDocument illustrated(OverheadEvidence evidence) {
        return new IllustratedDocument(OverheadReport.of(evidence), OverheadPictures.of(evidence));
    }
}
