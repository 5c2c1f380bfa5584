package org.cyclotron.report.drawing;

import java.io.IOException;
import java.io.OutputStream;

/** A file format for drawings. Implementations are stateless; {@link PictureFormats} lists them. */
public interface PictureFormat {
    /** The stable word for it on the command line, also the file name extension without a dot. */
    String id();

    /** Its name for people. */
    String label();

    /** Whether {@link PictureSize#scale} changes the result: true for formats made of pixels. */
    boolean scalable();

    /**
     * Writes a drawing on the card colour of the tokens.
     *
     * @throws IOException when the stream cannot be written
     */
    void write(Painter painter, PictureSize size, Tokens tokens, OutputStream out) throws IOException;
}
