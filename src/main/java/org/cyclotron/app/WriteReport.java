package org.cyclotron.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.document.Pictures;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.ThemedSvg;
import org.cyclotron.report.drawing.Tokens;
import org.cyclotron.storage.WholeFile;

/**
 * Writes a report with its pictures: inside the document, where they follow the reader's light or dark screen, or as files
 * in a folder beside it. A picture is drawn when its place is reached, so memory holds one at a time.
 */
public final class WriteReport {
    private final InterfaceThread interfaceThread;

    public WriteReport(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Creates or replaces a file; for a format that does not embed pictures also those in the folder {@code
     * <name>-pictures} beside it.
     *
     * @throws IOException when something cannot be written; an older document is as it was then
     * @throws java.util.concurrent.CancellationException when cancelled; then, too
     */
    public void write(IllustratedDocument report, DocumentFormat format, Path file, Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Writing a report");
        Pictures pictures = format.embedsPictures()
                ? id -> embedded(report, id, cancellation)
                : beside(report, format, file.toAbsolutePath(), cancellation);
        WholeFile.writeText(file, out -> format.write(report.document(), pictures, out));
    }

    /** Writes to a stream: without pictures where the format does not embed them. */
    public void write(IllustratedDocument report, DocumentFormat format, Writer out, Cancellation cancellation)
            throws IOException {
        interfaceThread.refuse("Writing a report");
        Pictures pictures = format.embedsPictures() ? id -> embedded(report, id, cancellation) : Pictures.NONE;
        format.write(report.document(), pictures, out);
    }

    private static Optional<String> embedded(IllustratedDocument report, String id, Cancellation cancellation) {
        cancellation.check();
        return Optional.ofNullable(report.pictures().get(id))
                .map(picture -> ThemedSvg.of(picture.painter().get(), picture.size()));
    }

    private static Pictures beside(
            IllustratedDocument report, DocumentFormat format, Path file, Cancellation cancellation)
            throws IOException {
        PictureFormat pictureFormat = PictureFormats.byId(format.pictureFormat());
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        // Spaces and signs in the path of a picture are markup in some formats.
        String folderName =
                (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}._-]+", "-") + "-pictures";
        Path folder = file.resolveSibling(folderName);
        return id -> {
            cancellation.check();
            Illustration picture = report.pictures().get(id);
            if (picture == null) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            String pictureName = id + "." + pictureFormat.id();
            byte[] bytes = bytes(picture, pictureFormat);
            WholeFile.write(folder.resolve(pictureName), out -> out.write(bytes));
            return Optional.of(folderName + "/" + pictureName);
        };
    }

    private static byte[] bytes(Illustration picture, PictureFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(picture.painter().get(), picture.size(), Tokens.LIGHT, out);
        return out.toByteArray();
    }
}
