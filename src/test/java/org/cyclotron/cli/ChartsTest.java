package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.app.ExportPicture;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.cyclotron.report.drawing.PictureFormats;
import org.cyclotron.report.drawing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsTest {
    @TempDir
    private Path folder;

    private Path registers;

    @BeforeEach
    void writeRegisters() throws IOException {
        registers = Files.writeString(
                folder.resolve("r.csv"), "# a/b: tails?\n0,1,1,0,1\n1,1,0,1\n1,0,0,1,0,0,0,0,0,0,0,0,0,0\n");
    }

    @Test
    void everyRegisterHasItsPicturesNamedByLineAndName() throws IOException {
        Session session = analyze("svg");
        assertThat(session.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(pictures())
                .containsExactly(
                        "line-2-a-b-tails-length-histogram.svg",
                        "line-2-a-b-tails-state-diagram.svg",
                        "line-3-length-histogram.svg",
                        "line-3-state-diagram.svg",
                        "line-4-length-histogram.svg",
                        "line-4-state-diagram.svg");
        assertThat(folder.resolve("charts/line-4-state-diagram.svg"))
                .content()
                .contains("overview, a ring for each length")
                .contains("16,384 states");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf"})
    void theFilesHoldTheBytesOfTheExportedCharts(String format) throws IOException {
        analyze(format);
        RegisterAnalysis analysis = RegisterAnalyzer.analyze(
                new Lfsr(FiniteFields.of(2), 0, 1, 1, 0, 1),
                AnalysisOptions.standard(),
                Progress.NONE,
                Cancellation.NONE);
        for (RegisterChart chart : RegisterCharts.all(InterfaceThread.NONE)) {
            byte[] exported = new ExportPicture(InterfaceThread.NONE)
                    .bytes(
                            chart.painter(analysis, Cancellation.NONE),
                            chart.size(analysis),
                            Tokens.LIGHT,
                            PictureFormats.byId(format));
            Path written = folder.resolve("charts/line-2-a-b-tails-" + chart.id() + "." + format);
            assertThat(Files.readAllBytes(written)).isEqualTo(exported);
        }
    }

    @Test
    void picturesReadBackInTheirFormats() throws Exception {
        analyze("svg");
        analyze("png");
        analyze("pdf");
        Path charts = folder.resolve("charts");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // The document names the DTD of SVG; well-formedness needs no network.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Path svg = charts.resolve("line-2-a-b-tails-length-histogram.svg");
        factory.newDocumentBuilder().parse(svg.toFile());
        assertThat(Files.readString(svg)).contains("x⁵ + x⁴ + x² + x</text>").contains("number of cycles by length");
        BufferedImage png =
                ImageIO.read(charts.resolve("line-3-length-histogram.png").toFile());
        assertThat(List.of(png.getWidth(), png.getHeight())).containsExactly(800, 480);
        byte[] pdf = Files.readAllBytes(charts.resolve("line-3-state-diagram.pdf"));
        assertThat(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1))
                .as("the first bytes")
                .startsWith("%PDF-");
    }

    @Test
    void theAnalysisItselfIsPrintedAsWithoutCharts() {
        Session plain = Session.run("analyze", registers.toString(), "--field", "2");
        assertThat(analyze("svg").out()).isEqualTo(plain.out());
    }

    @Test
    void mistakesAreNamedBeforeTheWorkBegins() throws IOException {
        assertThat(analyze("gif").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(analyze("gif").err()).contains("--chart-format: ").contains("png, svg, pdf");
        Path file = Files.writeString(folder.resolve("file"), "");
        Session blocked = Session.run("analyze", registers.toString(), "--field", "2", "--charts", file.toString());
        assertThat(blocked.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(blocked.err()).contains("cannot make the folder");
        assertThat(blocked.out()).isEmpty();
        assertThat(Session.run("analyze", registers.toString(), "--field", "2", "--charts", "x", "--list-cycles")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    private Session analyze(String format) {
        return Session.run(
                "analyze",
                registers.toString(),
                "--field",
                "2",
                "--charts",
                folder.resolve("charts").toString(),
                "--chart-format",
                format);
    }

    private List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
