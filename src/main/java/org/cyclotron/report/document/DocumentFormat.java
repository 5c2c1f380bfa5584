package org.cyclotron.report.document;

import java.io.IOException;
import java.io.Writer;

/** A format for documents. Implementations are stateless; {@link DocumentFormats} lists them. */
public interface DocumentFormat {
    /** Stable name used on the command line. */
    String id();

    /** Name for people. */
    String label();

    /** File name extension without a dot. */
    String extension();

    /** The format of pictures that it can show, a file name extension. */
    String pictureFormat();

    /** Whether pictures become part of the document; otherwise it refers to files beside it. */
    boolean embedsPictures();

    /** Writes a document. Flushes, but does not close, the writer. */
    void write(Document document, Pictures pictures, Writer out) throws IOException;
}
