package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.Terminal;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The whole way from a damaged file to what is printed: every command ends with a code of its own, never with a defect. */
class CommandFuzzTest {
    private static final List<String> FORMATS = List.of("text", "json", "csv", "xml", "latex");

    private static final List<String> REGISTERS =
            List.of("1,0,0,1", "x^5 + x^2 + 1", "8 bits 0x8E", "[8,6,5,4]", "{3, {1, 3}}");

    @TempDir
    private Path folder;

    @Test
    void commandsGivenDamagedInputEndWithACodeOfTheirOwn() {
        Cases.run("commands", 60, this::run);
    }

    @Test
    @Tag("long")
    void tenThousandCommandsGivenDamagedInputEndWithACodeOfTheirOwn() {
        Cases.run("commands", 10_000, this::run);
    }

    private void run(long seed) throws IOException {
        Damage damage = new Damage(seed);
        List<String> command = damage.below(3) == 0 ? convert(damage) : analyze(damage);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), false, Cancellation.NONE);
        int code = CyclotronCommand.run(terminal, file -> 2, command.toArray(String[]::new));
        assertThat(code).as(err.toString()).isIn(0, 2, 3);
        assertThat(err.toString()).doesNotContain("internal error").doesNotContain("\tat ");
        if (command.contains("json") && code != 2) {
            new JsonMapper().readTree(out.toString());
        }
    }

    private List<String> analyze(Damage damage) throws IOException {
        String text = damage.text(damage.pieces(LfsrFileRobustnessTest.PIECES, 5));
        Path file = Files.writeString(folder.resolve("registers.lfsr"), wellFormed(text));
        List<String> command = new ArrayList<>(List.of(
                "analyze", file.toString(), "--format", damage.any(FORMATS), "--max-seconds", "0.05", "--no-history"));
        if (damage.below(2) == 0) {
            command.addAll(List.of("--field", damage.text(damage.any(List.of("2", "GF(4)", "2^3", "9")))));
        }
        return command;
    }

    private static List<String> convert(Damage damage) {
        return List.of(
                "convert",
                "--from",
                damage.text(damage.any(List.of("row", "characteristic", "delay-taps", "integer", "mathematica"))),
                "--field",
                damage.text(damage.any(List.of("2", "2", "3", "GF(4)"))),
                "--",
                damage.text(damage.any(REGISTERS)));
    }

    /** Half a character cannot be written. */
    private static String wellFormed(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "\ufffd");
    }
}
