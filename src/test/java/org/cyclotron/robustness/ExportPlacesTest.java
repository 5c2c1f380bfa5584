package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclotron.app.ExportNames;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.Terminal;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names from files never lead out of the folder that was chosen. */
class ExportPlacesTest {
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private static final List<String> NAMES = List.of(
            "../../outside",
            "..",
            ".",
            "/etc/passwd",
            "C:\\x",
            "a/../../b",
            "con",
            "NUL.txt",
            "~/x",
            "-rf",
            "name\u0000",
            "x\ny",
            "LPT1",
            "");

    @TempDir
    private Path folder;

    @Test
    void everyNameIsAFileOfTheFolder() {
        Path chosen = Path.of("/chosen");
        Cases.run("names of files", 20_000, seed -> {
            Damage damage = new Damage(seed);
            String name = damage.text(damage.any(NAMES) + damage.any(NAMES));
            String stem = ExportNames.stem(name);
            assertThat(chosen.resolve(stem).normalize().getParent()).as(name).isEqualTo(chosen);
            assertThat(stem)
                    .doesNotContainPattern("[\\x00-\\x1f/\\\\:*?\"<>|]")
                    .doesNotStartWith(".")
                    .doesNotEndWith(".");
            assertThat(RESERVED.matcher(stem).matches())
                    .as("reserved by Windows: " + stem)
                    .isFalse();
            assertThat(stem.toLowerCase(Locale.ROOT)).isNotEmpty();
        });
    }

    @Test
    void chartsOfRegistersWithHostileNamesStayInTheirFolder() throws IOException {
        StringBuilder text = new StringBuilder("#! field=2\n");
        NAMES.forEach(
                name -> text.append("# ").append(name.replaceAll("\\R", " ")).append("\n1,1\n"));
        Path file = Files.writeString(folder.resolve("names.lfsr"), text);
        Path chosen = folder.resolve("outer").resolve("charts");
        int code = CyclotronCommand.run(
                Sink.terminal(),
                window -> 2,
                "analyze",
                file.toString(),
                "--no-history",
                "--charts",
                chosen.toString(),
                "--chart-format",
                "svg");
        assertThat(code).isZero();
        assertThat(chosen).isNotEmptyDirectory();
        assertThat(files(folder)).containsExactlyInAnyOrder(file, chosen.getParent());
        assertThat(files(chosen.getParent())).containsExactly(chosen);
    }

    private static List<Path> files(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.toList();
        }
    }

    /** A terminal without a person. */
    private static final class Sink {
        static Terminal terminal() {
            return new Terminal(
                    java.io.InputStream.nullInputStream(),
                    new java.io.PrintWriter(java.io.Writer.nullWriter()),
                    new java.io.PrintWriter(java.io.Writer.nullWriter()),
                    false,
                    Cancellation.NONE);
        }
    }
}
