package org.cyclotron.lfsr.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cyclotron.algebra.field.PrimeField;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

/** Ten thousand files with random faults: nothing escapes and nothing is dropped. */
class LfsrFileFuzzTest {
    private static final List<String> PIECES = List.of(
            "1,0,0,1\n",
            "# name\n",
            "#! field=4 modulus=x^2+x+1\n",
            "2;3;1\r\n",
            "#! field=2 notation=delay-taps length=8\n",
            "[8,6,5,4]\n",
            "#! notation=characteristic\n",
            "x^4 + x + 1\n",
            "\"1\",\"0\"\n",
            "\n",
            "#! notation=crc-normal\n0x04C11DB7\n",
            "#! notation=matrix\n[[0,1],[1,1]]\n",
            "#! field=3 notation=row\n1\t2\t0\n");
    private static final String NOISE = "0129,;\t \"'#!=^x-[](){}\r\nabé\u0000\uFEFF";

    @Test
    void everyLineOfAMutatedFileIsARowOrAProblem() throws IOException {
        for (long seed = 1; seed <= 10_000; seed++) {
            byte[] bytes = mutated(new SplittableRandom(seed));
            LfsrFile file = LfsrFileReader.read(
                    new ByteArrayInputStream(bytes),
                    LfsrFileOptions.over(new PrimeField(2)),
                    Progress.NONE,
                    Cancellation.NONE);
            assertThat(FileText.encode(file.text(), file.encoding()))
                    .as("seed %d", seed)
                    .containsExactly(bytes);
            requireNothingDropped(file, seed);
        }
    }

    private static void requireNothingDropped(LfsrFile file, long seed) {
        Set<Integer> rows = new HashSet<>();
        file.rows().forEach(row -> rows.add(row.line()));
        Set<Integer> problems = new HashSet<>();
        for (RowProblem problem : file.problems()) {
            problems.add(problem.line());
            if (problem.column() < 1 || problem.reason().isBlank()) {
                fail("seed %d: %s", seed, problem);
            }
        }
        for (int line = 1; line <= file.lines().size(); line++) {
            SourceLine source = file.lines().get(line - 1);
            if (source.kind() == SourceLine.Kind.ROW && !rows.contains(line) && !problems.contains(line)) {
                fail("seed %d, line %d is dropped: %s", seed, line, source.text());
            }
        }
        assertThat(rows).as("seed %d", seed).hasSameSizeAs(file.rows());
    }

    private static byte[] mutated(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, NOISE.charAt(random.nextInt(NOISE.length())));
                case 1 -> text.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                default ->
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)))
                            .append(' ');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
