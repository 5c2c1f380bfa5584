package org.cyclotron.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.cyclotron.storage.WholeFile;
import org.jspecify.annotations.Nullable;

/** Where a command writes its data: standard output, or a file that appears only when it is complete. */
final class Output {
    private Output() {}

    static void write(Terminal terminal, @Nullable Path file, WholeFile.TextProducer producer) {
        try {
            if (file == null) {
                producer.writeTo(terminal.out());
                terminal.out().flush();
            } else {
                WholeFile.writeText(file, producer);
            }
        } catch (IOException e) {
            throw new BadInputException("cannot write " + (file == null ? "standard output" : file) + ": "
                    + e.getMessage() + "; nothing was changed there");
        }
    }
}
