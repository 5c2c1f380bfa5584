package org.cyclotron.robustness;

import java.io.InputStream;
import java.io.PrintWriter;
import org.cyclotron.cli.CyclotronCommand;
import org.cyclotron.cli.Terminal;
import org.cyclotron.progress.Cancellation;

/** A program that analyses the files it is told, one after the other, and prints the name and exit code of each. */
public final class AnalyzesFiles {
    private AnalyzesFiles() {}

    public static void main(String[] files) {
        PrintWriter err = new PrintWriter(System.err, true);
        for (String file : files) {
            PrintWriter out = new PrintWriter(PrintWriter.nullWriter());
            Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, false, Cancellation.NONE);
            int code = CyclotronCommand.run(
                    terminal, window -> 2, "analyze", file, "--field", "2", "--no-history", "--max-seconds", "2");
            System.out.println(file + " " + code);
        }
    }
}
