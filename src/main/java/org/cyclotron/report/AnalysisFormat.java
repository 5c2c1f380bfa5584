package org.cyclotron.report;

import java.io.Writer;

/** A text format for the analysis of a file of registers. Implementations are stateless. */
public interface AnalysisFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /** Begins a document. Does not close the writer. */
    AnalysisDocument begin(Writer out);
}
