package org.cyclotron;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @Test
    void withoutArgumentsTheWindowOpens() {
        assertThat(Main.opensWindow()).isTrue();
    }

    @Test
    void anExistingFileOpensInTheWindowWhateverItIsCalled(@TempDir Path folder) throws IOException {
        assertThat(Main.opensWindow(
                        Files.writeString(folder.resolve("registers"), "1,1\n").toString()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.csv", "folder/registers"})
    void aNameThatLooksLikeAFileOpensTheWindowWhichTellsThatItIsMissing(String name) {
        assertThat(Main.opensWindow(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gui", "analyze", "doctor", "analyse", "--help", "-V", "\0"})
    void commandsOptionsAndMistypedCommandsGoToTheCommandLine(String word) {
        assertThat(Main.opensWindow(word)).isFalse();
    }

    @Test
    void severalArgumentsGoToTheCommandLine() {
        assertThat(Main.opensWindow("analyze", "a.csv")).isFalse();
    }
}
