package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cyclotron.robustness.Cases;
import org.cyclotron.robustness.Damage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged preferences never keep the window from opening. */
class PreferencesFuzzTest {
    private static final byte[] WHOLE = """
            #Cyclotron preferences
            theme=dark
            window.width=1280.0
            window.height=800.0
            window.maximized=false
            recent.0=/home/someone/registers.csv
            recent.1=C\\:\\\\registers.csv
            field./home/someone/registers.csv=GF(4)
            field=GF(2)
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void damagedPreferencesAreReadOrCountAsNone() {
        Cases.run("preferences", 400, this::use);
    }

    @Test
    @Tag("long")
    void aHundredThousandDamagedPreferencesAreReadOrCountAsNone() {
        Cases.run("preferences", 100_000, this::use);
    }

    private void use(long seed) throws IOException {
        Path file = Files.write(folder.resolve("preferences.properties"), new Damage(seed).bytes(WHOLE));
        Preferences preferences = new Preferences(file);
        RecentFiles recent = new RecentFiles(preferences);
        assertThat(recent.files()).hasSizeLessThanOrEqualTo(8).doesNotContainNull();
        RememberedFiles remembered = new RememberedFiles(recent, preferences);
        assertThat(remembered.lastField()).isNotNull();
        recent.files().forEach(remembered::field);
        assertThat(WindowPlace.width(preferences)).isBetween(WorkbenchWindow.LEAST_WIDTH, 16_384.0);
        assertThat(WindowPlace.height(preferences)).isBetween(WorkbenchWindow.LEAST_HEIGHT, 16_384.0);
        recent.add(folder.resolve("another"));
        preferences.save();
        assertThat(new RecentFiles(new Preferences(file)).files()).startsWith(folder.resolve("another"));
    }
}
