package org.cyclotron.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.report.CalibrationFormats;
import org.cyclotron.report.CalibrationJsonReader;
import org.cyclotron.report.DamagedDocumentException;
import org.cyclotron.storage.DataFolder;
import org.cyclotron.storage.WholeFile;

/**
 * The calibrations that are kept, one file each, named by the time at which they were begun. A damaged file disturbs no
 * other. Safe for use by several threads and programs: files are moved into place whole.
 */
public final class Calibrations {
    private static final String EXTENSION = ".json";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern(
                    "'calibration-'uuuu-MM-dd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path folder;

    /** @param folder made when something is stored */
    public Calibrations(Path folder) {
        this.folder = folder;
    }

    /** Those of the user who runs this program. */
    public static Calibrations ofUser() {
        return new Calibrations(DataFolder.ofUser().resolve("calibrations"));
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * Stores a calibration. One begun in the same second is replaced.
     *
     * @throws IOException when it cannot be written; then nothing has changed
     */
    public StoredCalibration store(Calibration calibration) throws IOException {
        Files.createDirectories(folder);
        String name = NAME.format(calibration.taken());
        Path file = folder.resolve(name + EXTENSION);
        WholeFile.writeText(file, out -> CalibrationFormats.JSON.write(calibration, out));
        return new StoredCalibration(name, file, calibration, null);
    }

    /**
     * All that are kept, the newest first; those that cannot be read with the reason.
     *
     * @throws IOException when the folder cannot be read
     */
    public List<StoredCalibration> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<StoredCalibration> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
            for (Path file : files) {
                all.add(look(file));
            }
        }
        all.sort(Comparator.comparing(StoredCalibration::name).reversed());
        return all;
    }

    private static StoredCalibration look(Path file) {
        String fileName = file.getFileName().toString();
        String name = fileName.substring(0, fileName.length() - EXTENSION.length());
        try {
            return new StoredCalibration(name, file, CalibrationJsonReader.read(file), null);
        } catch (DamagedDocumentException e) {
            return new StoredCalibration(name, file, null, e.getMessage());
        } catch (IOException e) {
            return new StoredCalibration(name, file, null, file + ": " + e.getMessage());
        }
    }

    /**
     * The one to rely on here: the newest that is complete and was made on this machine with this program; one made in
     * full before one made quickly.
     *
     * @throws IOException when the folder cannot be read
     */
    public Optional<Calibration> latestFor(Environment here) throws IOException {
        List<Calibration> usable = list().stream()
                .map(StoredCalibration::calibration)
                .filter(calibration -> calibration != null
                        && calibration.complete()
                        && calibration.environment().differencesFrom(here).isEmpty())
                .toList();
        return usable.stream()
                .filter(calibration -> !calibration.quick())
                .findFirst()
                .or(() -> usable.stream().findFirst());
    }

    /**
     * A calibration by its name, the path of its file, or {@code last} for the newest that can be read.
     *
     * @throws IOException when there is none of that name, or it cannot be read; the message says what to do
     */
    public Calibration read(String nameOrFile) throws IOException {
        if (nameOrFile.equals("last")) {
            return list().stream()
                    .map(StoredCalibration::calibration)
                    .filter(calibration -> calibration != null)
                    .findFirst()
                    .orElseThrow(() -> new IOException("there is no calibration in " + folder + " yet"));
        }
        Path named = folder.resolve(nameOrFile + EXTENSION);
        Path file = Files.exists(named) ? named : Path.of(nameOrFile);
        if (!Files.exists(file)) {
            throw new IOException("there is no calibration “" + nameOrFile + "”, neither by that name in " + folder
                    + " nor as a file");
        }
        return CalibrationJsonReader.read(file);
    }
}
