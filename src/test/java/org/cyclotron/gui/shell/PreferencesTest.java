package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsThereAtTheNextStart() {
        Path file = folder.resolve("deeper").resolve("preferences");
        Preferences first = new Preferences(file);
        first.put("name", "Zoë = 1");
        first.put("width", "1280.5");
        first.save();
        Preferences second = new Preferences(file);
        assertThat(second.get("name", "")).isEqualTo("Zoë = 1");
        assertThat(second.number("width", 0)).isEqualTo(1280.5);
    }

    @Test
    void anUnreadableFileCountsAsEmpty() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), "bad = \\u12");
        Preferences preferences = new Preferences(file);
        assertThat(preferences.get("bad", "absent")).isEqualTo("absent");
        assertThat(preferences.number("width", 7)).isEqualTo(7);
    }

    @Test
    void numbersThatAreNoneGiveTheDefault() {
        Preferences preferences = new Preferences(folder.resolve("p"));
        preferences.put("width", "NaN");
        preferences.put("height", "tall");
        assertThat(preferences.number("width", 3)).isEqualTo(3);
        assertThat(preferences.number("height", 4)).isEqualTo(4);
    }

    @Test
    void recentFilesAreKeptNewestFirstWithoutRepeats() {
        Path file = folder.resolve("p");
        Preferences preferences = new Preferences(file);
        RecentFiles recent = new RecentFiles(preferences);
        for (int i = 0; i < 10; i++) {
            recent.add(folder.resolve("f" + i));
        }
        recent.add(folder.resolve("f5"));
        recent.remove(folder.resolve("f9"));
        preferences.save();
        assertThat(new RecentFiles(new Preferences(file)).files())
                .hasSize(7)
                .startsWith(folder.resolve("f5"), folder.resolve("f8"))
                .doesNotContain(folder.resolve("f9"));
    }
}
