package org.cyclotron.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cyclotron.app.KeptRegisters;
import org.cyclotron.app.KeptResult;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.history.EntryKind;
import org.cyclotron.history.EntryStatus;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.report.AnalysisJsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analysis publishes when it has ended, and how a kept one is shown again. */
class AnalysisRequestsTest {
    private static final String TEXT = "#! field=2\n# one\n1,1\n1,7\n#! field=4\n# two\n2,0,1\n#! field=2\n1,1,0,0\n";

    private static final HistoryEntry ENTRY = new HistoryEntry(
            1,
            new UUID(0, 1),
            EntryKind.ANALYSIS,
            Instant.EPOCH,
            "a.csv",
            "",
            EntryStatus.PASSED,
            "",
            "",
            "",
            false,
            0);

    @TempDir
    private Path folder;

    private final DirectSession given = new DirectSession();
    private final List<EndedAnalysis> ended = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        given.analysis.onEnded(ended::add);
        given.files.open(Files.writeString(folder.resolve("a.csv"), TEXT));
    }

    @Test
    void anAnalysisOfTheFileIsPublishedWithAllThatIsKnownOfItsRegisters() {
        given.registers.select(List.of(given.registers.items().getFirst()));
        given.analysis.analyzeSelected();
        assertThat(ended.getLast().title()).isEqualTo("one of a.csv");
        assertThat(ended.getLast().registers()).hasSize(1);
        given.analysis.analyzeAll();
        assertThat(ended).hasSize(2);
        EndedAnalysis whole = ended.getLast();
        assertThat(whole.title()).isEqualTo("a.csv");
        assertThat(whole.registers())
                .extracting(register -> register.row().line())
                .containsExactly(3, 7, 9);
        assertThat(whole.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
        assertThat(whole.cancelled()).isFalse();
    }

    @Test
    void aKeptAnalysisIsShownAsAFileOfItsOwnWithItsResultsAndItsProblems() {
        given.analysis.analyzeAll();
        EndedAnalysis kept = ended.getFirst();
        given.files.close();
        assertThat(given.registers.items()).isEmpty();
        List<String> then = new ArrayList<>();
        given.files.openKept("a (kept).csv", () -> registers(kept), () -> then.add("shown"));
        assertThat(then).containsExactly("shown");
        assertThat(given.errors()).isEmpty();
        assertThat(given.registers.items()).extracting(RegisterListItem::name).containsExactly("one", "two", "row 3");
        assertThat(given.registers.items())
                .extracting(RegisterListItem::lfsr)
                .isEqualTo(kept.registers().stream()
                        .map(register -> register.row().lfsr())
                        .toList());
        assertThat(given.registers.items()).allMatch(item -> item.status() == RegisterStatus.VERIFIED);
        assertThat(given.registers.problems()).singleElement().asString().startsWith("Line 4, column 3");
        assertThat(given.session.pathProperty().get()).isNull();
        assertThat(given.session.unsavedProperty().get()).isFalse();
        assertThat(ended).as("what is shown again is not made again").hasSize(1);
    }

    private static KeptRegisters registers(EndedAnalysis kept) {
        return KeptRegisters.of(new KeptResult.OfAnalysis(
                ENTRY, new AnalysisJsonReader.Analysis(kept.registers(), kept.problems(), kept.cancelled())));
    }
}
