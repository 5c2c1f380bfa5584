package org.cyclotron.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideChangesTest {
    private static final String MINE = "#! field=2\n1,1\n1,0,1\n";
    private static final String THEIRS = "#! field=2\n1,1,0,0\n";

    @TempDir
    Path folder;

    private final DirectSession given = new DirectSession();
    private final OutsideChanges changes = new OutsideChanges(given.session, given.files, given.navigator);
    private Path file;
    private int second;

    @BeforeEach
    void openFile() throws IOException {
        file = folder.resolve("two.csv");
        writeOutside(MINE);
        given.files.open(file);
    }

    @Test
    void aFileThatIsTheSameIsLeftAlone() {
        changes.look();
        assertThat(given.conflicts).isEmpty();
        assertThat(announced()).isEmpty();
    }

    @Test
    void withoutEditsTheFileIsReadAnewAndThatIsTold() throws IOException {
        writeOutside(THEIRS);
        changes.look();
        assertThat(given.registers.items())
                .singleElement()
                .satisfies(item -> assertThat(item.lfsr().degree()).isEqualTo(4));
        assertThat(announced()).containsExactly("two.csv was changed by another program and read anew");
        changes.look();
        assertThat(announced()).hasSize(1);
    }

    @Test
    void withEditsAPersonIsAskedOnceAndNothingIsLostMeanwhile() throws IOException {
        edit();
        writeOutside(THEIRS);
        changes.look();
        changes.look();
        assertThat(given.conflicts).hasSize(1);
        assertThat(given.registers.items()).hasSize(1);
        assertThat(file).hasContent(THEIRS);
    }

    @Test
    void mineKeptIsWrittenByTheNextSave() throws IOException {
        edit();
        writeOutside(THEIRS);
        changes.look();
        given.conflicts.getFirst().accept(SessionQuestions.Conflict.KEEP_MINE);
        assertThat(file).hasContent(THEIRS);
        given.files.save();
        assertThat(file).hasContent("#! field=2\n1,0,1\n");
        assertThat(given.conflicts).hasSize(1);
    }

    @Test
    void theirsTakenReplacesTheEdits() throws IOException {
        edit();
        writeOutside(THEIRS);
        changes.look();
        given.conflicts.getFirst().accept(SessionQuestions.Conflict.TAKE_THEIRS);
        assertThat(given.session.unsavedProperty().get()).isFalse();
        assertThat(given.registers.items().getFirst().lfsr().degree()).isEqualTo(4);
    }

    @Test
    void mineSavedElsewhereLeavesTheirsWhereItIs() throws IOException {
        edit();
        writeOutside(THEIRS);
        changes.look();
        Path other = folder.resolve("mine.csv");
        given.place = Optional.of(other);
        given.conflicts.getFirst().accept(SessionQuestions.Conflict.SAVE_ELSEWHERE);
        assertThat(other).hasContent("#! field=2\n1,0,1\n");
        assertThat(file).hasContent(THEIRS);
        assertThat(given.session.pathProperty().get()).isEqualTo(other);
    }

    @Test
    void savingNeverReplacesWhatAnotherProgramWroteWithoutAsking() throws IOException {
        edit();
        writeOutside(THEIRS);
        given.files.save();
        assertThat(file).hasContent(THEIRS);
        assertThat(given.session.unsavedProperty().get()).isTrue();
        given.conflicts.getFirst().accept(SessionQuestions.Conflict.KEEP_MINE);
        assertThat(file).hasContent("#! field=2\n1,0,1\n");
        assertThat(given.session.unsavedProperty().get()).isFalse();
    }

    @Test
    void ownSavesAreNoChangeFromOutside() throws IOException {
        edit();
        given.files.save();
        changes.look();
        assertThat(given.conflicts).isEmpty();
        assertThat(announced()).isEmpty();
    }

    @Test
    void aFileThatIsGoneIsToldOnceAndWrittenAnewBySave() throws IOException {
        Files.delete(file);
        changes.look();
        changes.look();
        assertThat(announced()).containsExactly("two.csv is no longer where it was; Save writes it anew");
        given.files.save();
        assertThat(file).hasContent(MINE);
        changes.look();
        assertThat(announced()).hasSize(1);
    }

    @Test
    void theSystemTellsOfAWrittenFile() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        FolderWatch watch = new FolderWatch(Runnable::run, heard::countDown);
        watch.follow(file);
        try {
            // The watch begins on a thread of its own, and some systems look only now and then: write until it is
            // heard.
            for (int i = 0; i < 300 && !heard.await(100, TimeUnit.MILLISECONDS); i++) {
                writeOutside(THEIRS + "# " + i + "\n");
            }
            assertThat(heard.getCount()).isZero();
        } finally {
            watch.follow(null);
        }
    }

    private void edit() {
        given.session.remove(2);
        assertThat(given.registers.items()).hasSize(1);
    }

    /** Writes with a time of its own, since clocks of file systems may be coarse. */
    private void writeOutside(String text) throws IOException {
        Files.writeString(file, text);
        second++;
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + second)));
    }

    private List<String> announced() {
        return given.published.stream()
                .filter(NavigationRequest.Announce.class::isInstance)
                .map(request -> ((NavigationRequest.Announce) request).sentence())
                .toList();
    }
}
