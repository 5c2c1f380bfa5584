package org.cyclotron.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cyclotron.report.document.Document;
import org.cyclotron.report.document.DocumentFormat;
import org.cyclotron.report.document.Pictures;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.overhead.OverheadEvidence;
import org.cyclotron.report.overhead.OverheadReport;
import org.cyclotron.storage.WholeFile;

/** Writes the overhead report with its pictures: inside the document, or as files in a folder beside it. */
public final class WriteOverheadReport {
    private final InterfaceThread interfaceThread;

    public WriteOverheadReport(InterfaceThread interfaceThread) {
        this.interfaceThread = interfaceThread;
    }

    /**
     * Creates or replaces a file; for a format that does not embed pictures also those in the folder {@code
     * <name>-pictures} beside it.
     *
     * @throws IOException when something cannot be written; an older document is as it was then
     */
    public void write(OverheadEvidence evidence, DocumentFormat format, Path file) throws IOException {
        interfaceThread.refuse("Writing a report");
        Document document = OverheadReport.of(evidence);
        Pictures pictures =
                format.embedsPictures() ? embedded(evidence, format) : beside(evidence, format, file.toAbsolutePath());
        WholeFile.writeText(file, out -> format.write(document, pictures, out));
    }

    /** Writes to a stream: without pictures where the format does not embed them. */
    public void write(OverheadEvidence evidence, DocumentFormat format, Writer out) throws IOException {
        interfaceThread.refuse("Writing a report");
        format.write(
                OverheadReport.of(evidence), format.embedsPictures() ? embedded(evidence, format) : Pictures.NONE, out);
    }

    private static Pictures embedded(OverheadEvidence evidence, DocumentFormat format) throws IOException {
        PictureFormat pictureFormat = PictureFormats.byId(format.pictureFormat());
        OverheadPictures pictures = new OverheadPictures(evidence);
        Map<String, String> drawn = new LinkedHashMap<>();
        for (String id : pictures.ids()) {
            drawn.put(id, pictures.text(id, pictureFormat));
        }
        return id -> Optional.ofNullable(drawn.get(id));
    }

    private static Pictures beside(OverheadEvidence evidence, DocumentFormat format, Path file) throws IOException {
        PictureFormat pictureFormat = PictureFormats.byId(format.pictureFormat());
        OverheadPictures pictures = new OverheadPictures(evidence);
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String folderName = (dot > 0 ? name.substring(0, dot) : name) + "-pictures";
        Path folder = Files.createDirectories(file.resolveSibling(folderName));
        Map<String, String> paths = new LinkedHashMap<>();
        for (String id : pictures.ids()) {
            String pictureName = id + "." + pictureFormat.id();
            byte[] bytes = pictures.bytes(id, pictureFormat);
            WholeFile.write(folder.resolve(pictureName), out -> out.write(bytes));
            paths.put(id, folderName + "/" + pictureName);
        }
        return id -> Optional.ofNullable(paths.get(id));
    }
}
