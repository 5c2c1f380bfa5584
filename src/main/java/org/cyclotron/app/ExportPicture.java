package org.cyclotron.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.report.drawing.Painter;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.PictureSize;
import org.cyclotron.report.drawing.Tokens;

/** Writes a drawing to a file. */
public final class ExportPicture {
    private final InterfaceThread interfaceThread;

    public ExportPicture(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Creates or replaces a file.
     *
     * @throws IOException when it cannot be written; then an older file is as it was
     */
    public void write(Painter painter, PictureSize size, Tokens tokens, PictureFormat format, Path file)
            throws IOException {
        interfaceThread.refuse("Writing a picture");
        PictureFormats.write(painter, size, tokens, format, file);
    }

    /** The bytes of the file, such as for the clipboard. */
    public byte[] bytes(Painter painter, PictureSize size, Tokens tokens, PictureFormat format) throws IOException {
        interfaceThread.refuse("Drawing a picture");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(painter, size, tokens, out);
        return out.toByteArray();
    }
}
