package org.cyclotron.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.LfsrFileOptions;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;

class FileUseCasesTest {
    private static final InterfaceThread HERE = new InterfaceThread(() -> true);

    @Test
    void noneRunsOnTheThreadOfTheInterface() {
        assertRefused(() -> new OpenRegisters(HERE)
                .read(Path.of("a.csv"), LfsrFileOptions.DEFAULT, Progress.NONE, Cancellation.NONE));
        assertRefused(() -> new OpenRegisters(HERE).sample(Progress.NONE, Cancellation.NONE));
        assertRefused(() -> new SaveRegisters(HERE).write(LfsrFile.empty(LfsrFileOptions.DEFAULT), Path.of("a.csv")));
        assertRefused(() -> new AnalyzeRegisters(HERE)
                .run(List.of(), AnalysisOptions.standard(), result -> {}, Progress.NONE, Cancellation.NONE));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(IllegalStateException.class).hasMessageContaining("task");
    }
}
