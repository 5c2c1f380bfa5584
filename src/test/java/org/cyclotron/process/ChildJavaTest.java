package org.cyclotron.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ChildJavaTest {
    private static List<String> arguments(ChildJava child) throws IOException {
        return List.of(Files.readString(Path.of("/proc", Long.toString(child.pid()), "cmdline"))
                .split("\0"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theHeapOfAChildMayGrowAsFarAsThatOfItsParentUnlessToldOtherwise() throws IOException {
        String ours = "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m";
        try (ChildJava child = ChildJava.start(List.of(), "--worker")) {
            assertThat(arguments(child)).contains(ours);
        }
        try (ChildJava child = ChildJava.start(List.of("-Xmx77m"), "--worker")) {
            // The last of several counts.
            assertThat(arguments(child)).containsSubsequence(ours, "-Xmx77m");
        }
    }
}
