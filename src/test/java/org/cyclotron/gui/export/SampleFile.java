package org.cyclotron.gui.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.ExitCode;
import org.cyclotron.cli.Terminal;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.lfsr.csv.LfsrFileReader;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;

/** A file of registers over GF(2) with one bad row, in the window's list and on the command line. */
record SampleFile(Path path, LfsrFile file, RegistersViewModel list) {
    private static final String TEXT = """
            # original-12
            1,1,0,1,0,1,0,0,0,0,0,0
            # tails
            0,0,1,1,1,1,0,1,1,0
            1,2,1
            1,0,0,1
            """;

    /** Writes, reads and lists the file; analyses all but the last register. */
    static SampleFile open(Path folder) {
        try {
            Path path = Files.writeString(folder.resolve("registers 2026.csv"), TEXT);
            LfsrFile file = LfsrFileReader.read(
                    path, LfsrFileOptions.over(FiniteFields.of(2)), Progress.NONE, Cancellation.NONE);
            RegistersViewModel list = new RegistersViewModel();
            list.open("registers 2026.csv", items(file), List.of("Line 5, column 3: “2” is not in GF(2)"));
            return new SampleFile(path, file, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RegisterSnapshot snapshot() {
        return RegisterSnapshot.of(file, list);
    }

    /** What the command line writes for this file. */
    String commandLine(String... options) throws IOException {
        Path output = Files.createTempFile(path.getParent(), "cli", ".out");
        List<String> arguments = new ArrayList<>(List.of("analyze", path.toString(), "--field", "2"));
        arguments.addAll(List.of(options));
        arguments.addAll(List.of("--output", output.toString()));
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, Cancellation.NONE);
        CyclotronCommand.run(terminal, file -> ExitCode.USAGE, arguments.toArray(String[]::new));
        return Files.readString(output);
    }

    static List<RegisterListItem> items(LfsrFile file) {
        List<RegisterListItem> items = new ArrayList<>();
        for (RegisterRow row : file.rows()) {
            RegisterListItem item = RegisterListItem.of(row.line(), row.name(), row.lfsr());
            boolean last = row.equals(file.rows().getLast());
            items.add(
                    last
                            ? item
                            : item.with(RegisterAnalyzer.analyze(
                                    row.lfsr(), AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE)));
        }
        return items;
    }
}
