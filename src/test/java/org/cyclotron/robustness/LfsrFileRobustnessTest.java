package org.cyclotron.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.lfsr.csv.FileTooLargeException;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileLimits;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.LfsrFileReader;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.lfsr.csv.RowProblem;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damaged LFSR files: every line that is meant to be a register is one or a problem, and the text stays as it was. */
class LfsrFileRobustnessTest {
    static final List<String> PIECES = List.of(
            "1,0,0,1\n",
            "# a name above a row\n1 1 0 1\r\n",
            "\"# name, with a comma\",,\n1;0;1;;\r",
            "#! field=4 modulus=x^2+x+1\n2;3;1\r\n",
            "#! field=2 notation=delay-taps length=8\n[8,6,5,4]\n",
            "#! notation=characteristic\nx^4 + x + 1\n",
            "#! field=2 notation=crc-normal length=32\n0x04C11DB7\n",
            "#! notation=matrix\n[[0,1],[1,1]]\n",
            "#! field=3 notation=row\n1\t2\t0\n",
            "#! field=9007199254740881\n9007199254740880,1\n",
            "#! field=2^16\n65535,0,1\n",
            "#! field=9 modulus=1,0,1\n8,7\n",
            "#! field=2^53 notation=connection\n1 - x - x^5\n",
            "#! notation=galois-mask length=16\n0xB400\n",
            "#! notation=octal\n023\n",
            "#! notation=mathematica\n{4, {1, 4}}\n",
            "=1+1,0,1\n",
            "\"1\",\"0\",\"1\"\n",
            "\uFEFF1,1\n",
            "\n \t\n",
            "1,0");

    private static final LfsrFileOptions OPTIONS = LfsrFileOptions.over(FiniteFields.of(2));

    @Test
    void everyLineOfADamagedFileIsARowOrAProblem() {
        Cases.run("LFSR files", 1_500, LfsrFileRobustnessTest::read);
    }

    @Test
    @Tag("long")
    void everyLineOfAHundredThousandDamagedFilesIsARowOrAProblem() {
        Cases.run("LFSR files", 100_000, LfsrFileRobustnessTest::read);
    }

    private static void read(long seed) throws IOException {
        Damage damage = new Damage(seed);
        String text = damage.text(damage.pieces(PIECES, 8));
        LfsrFile file = LfsrFileReader.read(new StringReader(text), OPTIONS, Progress.NONE, Cancellation.NONE);
        assertThat(file.text()).isEqualTo(text);
        requireNothingDropped(file);
        byte[] bytes = damage.bytes(text.getBytes(StandardCharsets.UTF_8));
        LfsrFileReader.read(new ByteArrayInputStream(bytes), OPTIONS, Progress.NONE, Cancellation.NONE);
    }

    private static void requireNothingDropped(LfsrFile file) {
        Set<Integer> seen = new TreeSet<>();
        for (RegisterRow row : file.rows()) {
            assertThat(seen.add(row.line())).as("one register a line").isTrue();
        }
        for (RowProblem problem : file.problems()) {
            seen.add(problem.line());
            assertThat(problem.column()).isPositive();
            assertThat(problem.reason()).isNotBlank().isNotEqualTo("null").doesNotContain("Exception");
        }
        List<Integer> dropped = new ArrayList<>();
        for (int line = 1; line <= file.lines().size(); line++) {
            if (file.lines().get(line - 1).isRow() && !seen.contains(line)) {
                dropped.add(line);
            }
        }
        assertThat(dropped).isEmpty();
    }

    @Test
    void aFileBeyondTheLimitsIsRefusedWhole() {
        LfsrFileLimits few = new LfsrFileLimits(1000, 10, 5, 20);
        LfsrFileOptions limited = new LfsrFileOptions(OPTIONS.defaultField(), OPTIONS.defaultNotation(), few);
        Cases.run("LFSR files beyond the limits", 500, seed -> {
            String text = new Damage(seed).pieces(PIECES, 20);
            try {
                LfsrFile file = LfsrFileReader.read(new StringReader(text), limited, Progress.NONE, Cancellation.NONE);
                assertThat(text.length()).isLessThanOrEqualTo(1000);
                assertThat(file.lines()).hasSizeLessThanOrEqualTo(10);
            } catch (FileTooLargeException e) {
                assertThat(e).hasMessageContaining("the most that is read at once");
            }
        });
    }
}
