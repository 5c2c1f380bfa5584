package org.cyclotron.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.cyclotron.robustness.Cases;
import org.cyclotron.robustness.Damage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessWriterTest {
    private static String written(String... parts) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(new HarmlessWriter(out));
        for (String part : parts) {
            writer.print(part);
        }
        writer.flush();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "plain text × 2, plain text × 2",
        "a<ESC>[2Jb, a\uFFFD[2Jb",
        "<ESC>]0;title<BEL>x, \uFFFD]0;title\uFFFDx",
        "<ESC>[1mbold<ESC>[0m, <ESC>[1mbold<ESC>[0m",
        "<ESC>[31;1mred<ESC>[39m, <ESC>[31;1mred<ESC>[39m",
        "<ESC><ESC>[1m, \uFFFD<ESC>[1m",
        "<ESC>[1;2;3;4;5;6;7;8;9m, \uFFFD[1;2;3;4;5;6;7;8;9m",
        "a<CSI>2Jb, a\uFFFD2Jb",
        "end<ESC>[1, end\uFFFD[1"
    })
    void onlyColoursAndTextComeThrough(String in, String out) {
        assertThat(written(named(in))).isEqualTo(named(out));
    }

    private static String named(String text) {
        return text.replace("<ESC>", "\u001b").replace("<BEL>", "\u0007").replace("<CSI>", "\u009b");
    }

    @Test
    void aSequenceInTwoPartsIsOneSequence() {
        assertThat(written("\u001b[", "1mx\u001b", "[2Jy")).isEqualTo("\u001b[1mx\uFFFD[2Jy");
    }

    @Test
    void directionOfWritingIsNotReversed() {
        assertThat(written("row \u202e1,0,0\u202c")).isEqualTo("row \uFFFD1,0,0\uFFFD");
    }

    @Test
    void lineEndsTabsAndProgressLinesStay() {
        assertThat(written("\r50 %\tx\n\r\n")).isEqualTo("\r50 %\tx\n\r\n");
    }

    @Test
    void nothingGetsLost() {
        List<String> pieces = List.of("abc", "\u001b", "\u001b[", "1", ";", "m", "[", "é", "\n", "\u0007", "\u001b[0m");
        Cases.run("texts for a terminal", 2_000, seed -> {
            String text = new Damage(seed).pieces(pieces, 12);
            String shown = written(text);
            assertThat(shown).hasSameSizeAs(text);
            assertThat(shown.replaceAll("\u001b\\[[0-9;]*m", ""))
                    .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x0c\\x0e-\\x1f]");
        });
    }
}
