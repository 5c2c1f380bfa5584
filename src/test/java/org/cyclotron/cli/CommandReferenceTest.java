package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The reference in docs/command-line.md is the help of the program. With the system property {@code
 * cyclotron.write-reference} the document is written instead of compared.
 */
class CommandReferenceTest {
    private static final Path DOCUMENT = Path.of("docs", "command-line.md");
    private static final List<String> COMMANDS = List.of(
            "gui",
            "analyze",
            "compare",
            "simulate",
            "lab",
            "report",
            "report register",
            "report file",
            "report comparison",
            "report overhead",
            "convert",
            "sequence",
            "strategies",
            "benchmark",
            "history",
            "doctor");

    @Test
    void theReferenceIsTheHelpOfTheProgram() throws IOException {
        String reference = reference();
        if (Boolean.getBoolean("cyclotron.write-reference")) {
            Files.writeString(DOCUMENT, reference);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/command-line.md; rewrite it with mvn test -Dtest=CommandReferenceTest"
                        + " -Dcyclotron.write-reference=true")
                .isEqualTo(reference);
    }

    private static String reference() {
        StringBuilder text = new StringBuilder("# Command line\n\n");
        text.append("The text below is what `--help` prints.\n\n## cyclotron\n\n")
                .append(indented(Session.run("--help").out()));
        for (String command : COMMANDS) {
            text.append("\n## cyclotron ")
                    .append(command)
                    .append("\n\n")
                    .append(indented(
                            Session.run((command + " --help").split(" ")).out()));
        }
        return text.toString();
    }

    private static String indented(String help) {
        StringBuilder text = new StringBuilder();
        help.lines()
                .forEach(line -> text.append(line.isBlank() ? "" : "    " + line.stripTrailing())
                        .append('\n'));
        return text.toString();
    }
}
