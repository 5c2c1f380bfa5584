package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.cyclotron.progress.Cancellation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardOutputTest {
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"--help", "convert --list", "sequence --field 2 1,0,0,1"})
    void aFullDiskIsNoSuccess(String arguments) {
        assertThat(run("No space left on device", arguments)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString().lines())
                .containsExactly("cyclotron: cannot write standard output: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "xml", "latex"})
    void anAnalysisOnAFullDiskIsNoSuccess(String format) {
        String arguments = "analyze assets/samples/original.csv --field 2 --no-enumerate --format " + format;
        assertThat(run("No space left on device", arguments)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("No space left");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert --list",
                "analyze assets/samples/original.csv --field 2",
                "sequence --field 2 1,0,0,1 -n 9000000000000000000",
                "analyze assets/samples/original.csv --field 2 --list-cycles --states"
            })
    void aReaderWhoLeavesEndsTheCommandQuietly(String arguments) {
        assertThat(run("Broken pipe", arguments)).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).isEmpty();
    }

    private int run(String failure, String arguments) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintWriter(new StandardOutput(failing), false, StandardCharsets.UTF_8),
                new PrintWriter(err),
                false,
                Cancellation.NONE);
        return CyclotronCommand.run(terminal, file -> ExitCode.USAGE, arguments.split(" "));
    }
}
