package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFormatsTest {
    private static final PictureSize SIZE = new PictureSize(200, 100, 2);
    private static final Painter GREETING = (g, w, h, tokens) -> {
        g.setFont(Typefaces.SEMI_BOLD.at(14));
        g.setColor(tokens.inks().primary());
        g.drawString("x⁴ + x + 1", 20, 40);
        g.setColor(tokens.meanings().faster());
        g.fillRect(20, 60, 100, 20);
    };

    @TempDir
    Path folder;

    @Test
    void aPngHasTheScaledSizeTheCardColourAndTheDrawing() throws IOException {
        Path file = folder.resolve("a.png");
        PictureFormats.write(GREETING, SIZE, Tokens.DARK, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(200);
        assertThat(image.getRGB(1, 1)).isEqualTo(Tokens.DARK.surfaces().card().getRGB());
        assertThat(image.getRGB(60, 140))
                .isEqualTo(Tokens.DARK.meanings().faster().getRGB());
    }

    @Test
    void anSvgIsWellFormedAndKeepsTextAsText() throws Exception {
        Path file = folder.resolve("a.svg");
        PictureFormats.write(GREETING, SIZE, Tokens.LIGHT, file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        // The document names the DTD of SVG; well-formedness needs no network.
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(file.toFile());
        assertThat(Files.readString(file)).contains(">x⁴ + x + 1</text>").contains("Inter Semi Bold");
    }

    @Test
    void aPdfHasOutlinesAndNamesNoFont() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormats.byId("pdf").write(GREETING, SIZE, Tokens.LIGHT, out);
        String text = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").doesNotContain("/BaseFont").doesNotContain("Courier");
    }

    @Test
    void aPdfStatesNoTimeSoThatTheSameDrawingGivesTheSameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormats.byId("pdf").write(GREETING, SIZE, Tokens.LIGHT, out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> line.contains("Date (")))
                .isNotEmpty()
                .allMatch(line -> line.contains("(D:19700101000000+00'0"));
    }

    @Test
    void aFailureLeavesTheOlderFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "older");
        Painter broken = (g, w, h, tokens) -> {
            throw new IllegalStateException("cannot draw");
        };
        assertThatThrownBy(() -> PictureFormats.write(broken, SIZE, Tokens.LIGHT, file))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("older");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anUnknownEndingNamesTheFormatsThereAre() {
        assertThatThrownBy(() -> PictureFormats.write(GREETING, SIZE, Tokens.LIGHT, folder.resolve("a.gif")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gif")
                .hasMessageContaining("png, svg, pdf");
    }

    @Test
    void aPictureTooLargeForMemoryIsRefusedBeforeItIsMade() {
        assertThatThrownBy(() -> new PictureSize(20_000, 20_000, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smaller scale");
    }
}
