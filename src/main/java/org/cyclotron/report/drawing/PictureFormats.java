package org.cyclotron.report.drawing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cyclotron.storage.WholeFile;

/** The registry of picture formats: one line each. */
public final class PictureFormats {
    private static final List<PictureFormat> ALL = List.of(new PngFormat(), new SvgFormat(), new PdfFormat());

    private PictureFormats() {}

    public static List<PictureFormat> all() {
        return ALL;
    }

    /**
     * The format with this id.
     *
     * @throws IllegalArgumentException naming the formats there are
     */
    public static PictureFormat byId(String id) {
        String sought = id.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> format.id().equals(sought))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no picture format \"" + id + "\"; there are "
                        + ALL.stream().map(PictureFormat::id).collect(Collectors.joining(", "))));
    }

    /**
     * Writes a drawing to a file in the format its name ends in. The file is written aside and then moved into place, so
     * a failure leaves an older file whole.
     *
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when the name does not end in a known format
     */
    public static void write(Painter painter, PictureSize size, Tokens tokens, Path file) throws IOException {
        write(painter, size, tokens, byId(extension(file)), file);
    }

    /** Writes a drawing to a file in a given format; else as {@link #write(Painter, PictureSize, Tokens, Path)}. */
    public static void write(Painter painter, PictureSize size, Tokens tokens, PictureFormat format, Path file)
            throws IOException {
        WholeFile.write(file, out -> format.write(painter, size, tokens, out));
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
