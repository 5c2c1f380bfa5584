package org.cyclotron.gui.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.algebra.integer.FactoringBudget;
import org.cyclotron.app.ExportLists;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.Terminal;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.AlgebraicAnalyzer;
import org.cyclotron.gui.export.LongList;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.LfsrFileReader;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingExportsTest {
    private static final ListingContent.Cycles FIRST = new ListingContent.Cycles("the first 0", List.of(), false);

    private final ListingExports exports = new ListingExports(new ExportLists(InterfaceThread.NONE));

    @TempDir
    private Path folder;

    private Path source;
    private LfsrFile file;
    private Path target;

    /** x^10 + 1 over GF(3): 6,013 cycles, more than a page. */
    @BeforeEach
    void read() throws IOException {
        source = Files.writeString(folder.resolve("r.csv"), "# many\n1,0,0,0,0,0,0,0,0,0\n");
        file = LfsrFileReader.read(source, LfsrFileOptions.over(FiniteFields.of(3)), Progress.NONE, Cancellation.NONE);
        target = folder.resolve("list");
    }

    @ParameterizedTest
    @CsvSource({"text, false", "json, false", "csv, false", "text, true", "json, true", "csv, true"})
    void everyCycleIsWrittenAsTheCommandLineDoes(String format, boolean states) throws IOException {
        write(cycles(), format + (states ? "-states" : ""), Progress.NONE, Cancellation.NONE);
        assertThat(target).content().isEqualTo(commandLine(format, states));
        assertThat(Files.readString(target).lines().count()).isGreaterThan(ListingViewModel.PAGE);
    }

    @ParameterizedTest
    @CsvSource({"xml, xml", "latex, tex", "markdown, md", "tsv, tsv"})
    void theOtherFormatsHoldEveryCycleToo(String format, String extension) throws IOException {
        LongList.Format chosen = write(cycles(), format, Progress.NONE, Cancellation.NONE);
        assertThat(chosen.extension()).isEqualTo(extension);
        long all = algebra().structure().cycles().longValueExact();
        assertThat(Files.readString(target)).contains(String.valueOf(all)).doesNotContain(String.valueOf(all + 1));
    }

    @Test
    void everyStateOfACycleIsWrittenWithItsStep() throws IOException {
        LongList states = exports.states(
                "primitive", page(AnalysedRegisters.primitive().lfsr(), 4095), () -> ListingTables.of(FIRST));
        write(states, "csv", Progress.NONE, Cancellation.NONE);
        List<String> lines = Files.readAllLines(target);
        assertThat(lines).hasSize(4096).startsWith("step,state", "0,\"0,0,0,0,0,0,0,0,0,0,0,1\"");
        assertThat(lines.getLast()).startsWith("4094,");
        assertThat(Stream.of(lines.toArray()).distinct()).hasSize(4096);
    }

    @Test
    void theProgressEndsWithTheLastEntry() throws IOException {
        List<Long> done = new ArrayList<>();
        long states = 59_049;
        write(
                cycles(),
                "csv-states",
                (now, total) -> {
                    assertThat(total).isEqualTo(states);
                    done.add(now);
                },
                Cancellation.NONE);
        assertThat(done).isSorted().endsWith(states).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"csv", "csv-states", "xml"})
    void aCancelledListLeavesTheOlderFileAndNothingElse(String format) throws IOException {
        Files.writeString(target, "older");
        int[] polls = new int[1];
        assertThatThrownBy(() -> write(cycles(), format, Progress.NONE, () -> ++polls[0] > 2000))
                .isInstanceOf(CancellationException.class);
        assertThat(target).content().isEqualTo("older");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(source, target);
        }
    }

    private LongList cycles() {
        return exports.cycles("many", file.rows().getFirst(), algebra(), () -> ListingTables.of(FIRST));
    }

    private AlgebraicAnalysis algebra() {
        return AlgebraicAnalyzer.analyze(file.rows().getFirst().lfsr(), FactoringBudget.DEFAULT, Cancellation.NONE);
    }

    private static ListingContent.States page(Lfsr lfsr, long length) {
        return new ListingContent.States(
                "", lfsr, lfsr.impulseState(), BigInteger.valueOf(length), BigInteger.ZERO, List.of());
    }

    private LongList.Format write(LongList list, String id, Progress progress, Cancellation cancellation)
            throws IOException {
        LongList.Format format = list.formats().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
        format.writing().write(target, progress, cancellation);
        return format;
    }

    private String commandLine(String format, boolean states) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        List<String> arguments = new ArrayList<>(
                List.of("analyze", source.toString(), "--field", "3", "--list-cycles", "--format", format));
        if (states) {
            arguments.add("--states");
        }
        Terminal terminal = new Terminal(InputStream.nullInputStream(), writer, writer, false, Cancellation.NONE);
        CyclotronCommand.run(terminal, opened -> ExitCode.USAGE, arguments.toArray(String[]::new));
        return out.toString();
    }
}
