package org.cyclotron.report;

import java.io.IOException;
import java.io.Writer;

/** A format for comparisons of strategies. Implementations are stateless. */
public interface ComparisonFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /** Begins a document. The writer is not closed. */
    ComparisonDocument begin(Writer out) throws IOException;
}
