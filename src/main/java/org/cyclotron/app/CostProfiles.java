package org.cyclotron.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cyclotron.costmodel.CostModel;
import org.cyclotron.costmodel.CostProfile;
import org.cyclotron.costmodel.OriginalProfiles;
import org.cyclotron.costmodel.RoughProfile;
import org.cyclotron.execution.StrategyChooser;
import org.cyclotron.execution.strategy.ModelChooser;
import org.cyclotron.experiment.Environment;
import org.cyclotron.experiment.EnvironmentProbe;
import org.cyclotron.experiment.Predictions;
import org.cyclotron.laboratory.CalibratedProfile;
import org.cyclotron.report.CostProfileJson;
import org.cyclotron.storage.DataFolder;
import org.cyclotron.storage.WholeFile;

/**
 * The cost profiles there are: that of this machine, if it was calibrated; the published ones; rough defaults; and those a
 * user has saved, one file each. Safe for use by several threads and programs: files are moved into place whole.
 */
public final class CostProfiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String EXTENSION = ".json";

    private final Path folder;
    private final Calibrations calibrations;

    /** @param folder of the saved profiles; made when something is stored */
    public CostProfiles(Path folder, Calibrations calibrations) {
        this.folder = folder;
        this.calibrations = calibrations;
    }

    /** Those of the user who runs this program. */
    public static CostProfiles ofUser() {
        return new CostProfiles(DataFolder.ofUser().resolve("profiles"), Calibrations.ofUser());
    }

    /** The profiles that need no file: rough defaults and the published ones. */
    public static List<CostProfile> builtIn() {
        return List.of(RoughProfile.profile(), OriginalProfiles.FORK, OriginalProfiles.SPAWN);
    }

    /** The profile of the machine and program with this environment; empty where they were not calibrated. */
    public Optional<CostProfile> of(Environment environment) {
        try {
            return calibrations.latestFor(environment).map(CalibratedProfile::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The profile of this machine; empty where it was not calibrated. */
    public Optional<CostProfile> ofThisMachine() {
        return of(EnvironmentProbe.take(Clock.systemUTC()));
    }

    /** What chooses strategies here: by the unit costs of this machine, or by rough defaults, which it says. */
    public StrategyChooser chooser() {
        CostProfile profile = ofThisMachine().orElseGet(RoughProfile::profile);
        return new ModelChooser(new CostModel(profile, Runtime.getRuntime().availableProcessors()));
    }

    /** Predictions of what is measured in an environment, or why there are none. */
    public Predictions predictions(Environment environment) {
        return of(environment)
                .map(profile -> Predictions.by(new CostModel(profile, environment.cores())))
                .orElse(Predictions.NOT_CALIBRATED);
    }

    /**
     * The profile with this name, or in this file. That of this machine is replaced by rough defaults where there is none,
     * which say so.
     *
     * @throws IOException when there is none, or it cannot be read; the message says what there is
     */
    public CostProfile read(String nameOrFile) throws IOException {
        if (nameOrFile.equals(CalibratedProfile.NAME)) {
            return ofThisMachine().orElseGet(RoughProfile::profile);
        }
        Optional<CostProfile> known = builtIn().stream()
                .filter(profile -> profile.name().equals(nameOrFile))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Path saved = folder.resolve(nameOrFile + EXTENSION);
        Path file = NAME.matcher(nameOrFile).matches() && Files.exists(saved) ? saved : Path.of(nameOrFile);
        if (!Files.isRegularFile(file)) {
            throw new IOException("there is no profile “" + nameOrFile
                    + "”, neither by that name nor as a file; there are " + String.join(", ", names()));
        }
        return CostProfileJson.read(file);
    }

    /** The names of all profiles, those that are always there first. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>(List.of(CalibratedProfile.NAME));
        builtIn().forEach(profile -> names.add(profile.name()));
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
                List<String> saved = new ArrayList<>();
                for (Path file : files) {
                    String name = file.getFileName().toString();
                    saved.add(name.substring(0, name.length() - EXTENSION.length()));
                }
                saved.sort(String::compareTo);
                names.addAll(saved);
            }
        }
        return names;
    }

    /**
     * Saves a profile under its name; one of that name is replaced.
     *
     * @return the file
     * @throws IOException when it cannot be written; then nothing has changed
     * @throws IllegalArgumentException when the name is taken by a profile that is always there, or is no name
     */
    public Path store(CostProfile profile) throws IOException {
        String name = profile.name();
        boolean taken = name.equals(CalibratedProfile.NAME)
                || builtIn().stream().anyMatch(each -> each.name().equals(name));
        if (taken || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a profile cannot be saved as “%s”; choose another name of small letters,".formatted(name)
                            + " digits and hyphens");
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(name + EXTENSION);
        WholeFile.writeText(file, out -> CostProfileJson.write(out, profile));
        return file;
    }
}
