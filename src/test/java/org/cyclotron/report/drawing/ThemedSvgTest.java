package org.cyclotron.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.regex.Pattern;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.Test;

class ThemedSvgTest {
    private static final Painter SQUARE = (graphics, width, height, tokens) -> {
        graphics.setColor(tokens.inks().primary());
        graphics.fillRect(1, 2, 10, 10);
        graphics.setColor(Color.RED);
        graphics.fillRect(20, 2, 10, 10);
    };

    private static void label(Graphics2D graphics, String text) {
        graphics.setFont(Typefaces.SEMI_BOLD.at(11));
        graphics.drawString(text, 5, 20);
    }

    @Test
    void coloursFollowADarkScreenAndStayOnPaper() {
        String svg = ThemedSvg.of(SQUARE, PictureSize.of(40, 30));
        assertThat(svg)
                .startsWith("<svg ")
                .contains(
                        "viewBox='0 0 40 30'",
                        "fill:var(--24292f-c9d1d9,rgb(36,41,47))",
                        "@media screen and (prefers-color-scheme:dark){:root{",
                        "--24292f-c9d1d9:rgb(201,209,217);")
                // The same in both themes.
                .contains("fill:rgb(255,0,0)");
        assertThat(new HtmlPage(svg).all("rect")).hasSize(3);
    }

    @Test
    void everyColourOfTheThemeIsReplacedInADrawingWithOpacities() {
        Painter translucent = (graphics, width, height, tokens) -> {
            graphics.setColor(Tokens.translucent(tokens.meanings().faster(), tokens.dark() ? 0.2 : 0.1));
            graphics.fillRect(1, 2, 10, 10);
        };
        String svg = ThemedSvg.of(translucent, PictureSize.of(40, 30));
        assertThat(Pattern.compile("fill-opacity:var\\(--0_1[0-9]*-0_2[0-9]*,0\\.1[0-9]*\\)")
                        .matcher(svg)
                        .find())
                .as(svg)
                .isTrue();
    }

    @Test
    void whatIsDrawnDifferentlyInTheDarkIsGivenTwice() {
        Painter other = (graphics, width, height, tokens) -> graphics.fillRect(1, 2, tokens.dark() ? 5 : 9, 4);
        assertThat(ThemedSvg.of(other, PictureSize.of(40, 30)))
                .contains("<svg class='light-only' ", "<svg class='dark-only' ", "width='9'", "width='5'");
    }

    @Test
    void textHasTheLengthThatItHasInOurTypefaceAndItsWeight() {
        String text = "Füße & <more>";
        String svg = ThemedSvg.of((graphics, width, height, tokens) -> label(graphics, text), PictureSize.of(200, 30));
        double length = Typefaces.SEMI_BOLD
                .at(11)
                .getStringBounds(text, new java.awt.font.FontRenderContext(null, true, true))
                .getWidth();
        assertThat(svg).contains("font-weight:600", "lengthAdjust='spacingAndGlyphs'");
        double written =
                Double.parseDouble(new HtmlPage(svg).all("text").getFirst().getAttribute("textLength"));
        assertThat(written).isBetween(length - 0.06, length + 0.06);
    }
}
