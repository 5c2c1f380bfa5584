package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Environment;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.SampleCalibrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationsTest {
    private static final Environment HERE = CannedRounds.ENVIRONMENT;

    @TempDir
    private Path folder;

    private Calibrations stored;

    @BeforeEach
    void begin() {
        stored = new Calibrations(folder.resolve("of/the/user"));
    }

    private static Calibration at(String instant, boolean quick, boolean complete) {
        Calibration full = SampleCalibrations.full();
        return new Calibration(
                SampleCalibrations.at(Instant.parse(instant)), quick, complete, 1, full.costs(), List.of());
    }

    @Test
    void withoutACalibrationThereIsNone() throws IOException {
        assertThat(stored.list()).isEmpty();
        assertThat(stored.latestFor(HERE)).isEmpty();
        assertThatThrownBy(() -> stored.read("last")).hasMessageContaining("no calibration in");
    }

    @Test
    void whatIsStoredIsListedTheNewestFirstAndReadByName() throws IOException {
        Calibration first = at("2026-11-01T08:00:00Z", false, true);
        Calibration second = at("2026-11-02T09:14:00Z", true, true);
        assertThat(stored.store(first).name()).isEqualTo("calibration-2026-11-01-080000");
        stored.store(second);
        assertThat(stored.list())
                .extracting(StoredCalibration::name)
                .containsExactly("calibration-2026-11-02-091400", "calibration-2026-11-01-080000");
        assertThat(stored.read("calibration-2026-11-01-080000")).isEqualTo(first);
        assertThat(stored.read("last")).isEqualTo(second);
        assertThat(stored.read(stored.list().getLast().file().toString())).isEqualTo(first);
        try (var files = Files.list(stored.folder())) {
            assertThat(files).as("nothing is left aside").hasSize(2);
        }
    }

    @Test
    void theOneToRelyOnIsCompleteOfThisMachineAndFullBeforeQuick() throws IOException {
        Calibration full = at("2026-11-01T08:00:00Z", false, true);
        stored.store(full);
        stored.store(at("2026-11-02T08:00:00Z", true, true));
        stored.store(at("2026-11-03T08:00:00Z", false, false));
        assertThat(stored.latestFor(HERE)).contains(full);
        Environment elsewhere = new Environment(HERE.taken(), "Another", 64, 1, "OS", "25", "VM", List.of(), "1.0", 0);
        assertThat(stored.latestFor(elsewhere)).isEmpty();
    }

    @Test
    void aQuickOneServesWhereThereIsNoOther() throws IOException {
        Calibration quick = at("2026-11-02T08:00:00Z", true, true);
        stored.store(quick);
        assertThat(stored.latestFor(HERE)).contains(quick);
    }

    @Test
    void aDamagedFileIsSaidAndDisturbsNoOther() throws IOException {
        Calibration good = at("2026-11-01T08:00:00Z", false, true);
        stored.store(good);
        Files.writeString(stored.folder().resolve("calibration-2026-11-09-000000.json"), "{\"schema\":");
        assertThat(stored.list()).hasSize(2);
        assertThat(stored.list().getFirst().calibration()).isNull();
        assertThat(stored.list().getFirst().problem()).contains("calibration-2026-11-09-000000.json:1:", "not JSON");
        assertThat(stored.read("last")).isEqualTo(good);
        assertThat(stored.latestFor(HERE)).contains(good);
        assertThatThrownBy(() -> stored.read("nowhere")).hasMessageContaining("neither by that name");
    }
}
