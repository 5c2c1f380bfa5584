package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is installed beside the program is named with its licence, and its version does not move by itself. */
class LicencesTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId>(.*)</dependency>");

    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("installer", "licences", "dependencies.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void everyLibraryOfTheProgramHasALicenceWithItsText() throws IOException {
        List<String> unknown = new ArrayList<>();
        String beforePlugins = Files.readString(Path.of("pom.xml")).split("<build>")[0];
        for (String dependency : beforePlugins.lines().toList()) {
            Matcher matcher = DEPENDENCY.matcher(dependency);
            boolean shipped = matcher.find()
                    && !matcher.group(3).contains("test")
                    && !matcher.group(3).contains("import");
            if (shipped && rows().stream().noneMatch(row -> (matcher.group(2) + "-").startsWith(row.split("\t")[0]))) {
                unknown.add(matcher.group(2));
            }
        }
        assertThat(unknown).isEmpty();
        for (String row : rows()) {
            assertThat(row.split("\t")).hasSize(3);
            String licence = row.split("\t")[2];
            // Two texts are taken from elsewhere: that of this project, and that of the Java runtime.
            assertThat(Files.exists(Path.of("installer", "licences", licence + ".txt"))
                            || licence.equals("Apache-2.0")
                            || licence.equals("GPL-2.0-with-classpath-exception"))
                    .as(row)
                    .isTrue();
        }
    }

    @Test
    void everyVersionIsPinned() throws IOException {
        Matcher versions = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        List<String> moving = new ArrayList<>();
        while (versions.find()) {
            String version = versions.group(1);
            // The one range is that of the JDK itself.
            boolean pinned = version.matches("[0-9][0-9A-Za-z.-]*|\\$\\{[a-z.]+}") || version.equals("[25,26)");
            if (!pinned || version.contains("LATEST") || version.contains("RELEASE")) {
                moving.add(version);
            }
        }
        assertThat(moving).isEmpty();
    }
}
