package org.cyclotron.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegisterStatus;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.LfsrFile;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSessionTest {
    private static final String THREE_ROWS = "#! field=2\n# one\n1,1\n1,2\n# two\n1,0,1\n1,1,0,0\n";

    @TempDir
    Path folder;

    private final DirectSession given = new DirectSession();
    private final FileSession session = given.session;

    @Test
    void openingPublishesRowsWithTheirNumbersAndProblemsWithTheirPlaces() throws IOException {
        open(THREE_ROWS);
        assertThat(given.registers.items()).extracting(RegisterListItem::number).containsExactly(1, 3, 4);
        assertThat(given.registers.items()).extracting(RegisterListItem::name).containsExactly("one", "two", "row 4");
        assertThat(given.registers.problems()).singleElement().asString().startsWith("Line 4, column 3: ");
        assertThat(session.currentRegister().get()).isEqualTo(new OpenRegister(1, 3, "one", register(1, 1), null));
        assertThat(session.titleProperty().get()).isEqualTo("a.csv – Cyclotron");
        assertThat(given.opened).containsExactly(folder.resolve("a.csv"));
    }

    @Test
    void anEditMarksTheTitleAndUndoingItLeavesNothingUnsaved() throws IOException {
        open(THREE_ROWS);
        session.replace(6, register(1, 1, 1));
        assertThat(text()).isEqualTo(THREE_ROWS.replace("1,0,1", "1,1,1"));
        assertThat(session.titleProperty().get()).isEqualTo("• a.csv – Cyclotron");
        session.undo();
        assertThat(text()).isEqualTo(THREE_ROWS);
        assertThat(session.unsavedProperty().get()).isFalse();
        session.redo();
        assertThat(session.unsavedProperty().get()).isTrue();
        assertThat(session.canRedo().get()).isFalse();
    }

    @Test
    void randomEditsAreUndoneAndRedoneExactly() throws IOException {
        long seed = 20260723;
        Random random = new Random(seed);
        open(THREE_ROWS);
        List<String> versions = new ArrayList<>(List.of(text()));
        for (int i = 0; i < 60; i++) {
            randomEdit(random);
            versions.add(text());
        }
        for (int i = versions.size() - 2; i >= 0; i--) {
            session.undo();
            assertThat(text()).as("undo to %d, seed %d", i, seed).isEqualTo(versions.get(i));
        }
        assertThat(session.unsavedProperty().get()).isFalse();
        for (int i = 1; i < versions.size(); i++) {
            session.redo();
            assertThat(text()).as("redo to %d, seed %d", i, seed).isEqualTo(versions.get(i));
            assertThat(numbersMatchLines()).as("numbers, seed %d", seed).isTrue();
        }
    }

    @Test
    void aRegisterThatTheRowCannotExpressIsRefusedInWords() throws IOException {
        open(THREE_ROWS);
        session.replace(3, new Lfsr(FiniteFields.of(3), 1, 2));
        assertThat(text()).isEqualTo(THREE_ROWS);
        assertThat(given.errors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.meaning()).contains("GF(2)").contains("append"));
    }

    @Test
    void aRegisterWithoutAFileBeginsAnUntitledOne() throws IOException {
        session.append(SampleRegisters.trinomialSum(4, 1), "first");
        assertThat(session.titleProperty().get()).isEqualTo("• Untitled – Cyclotron");
        assertThat(session.currentRegister().get().name()).isEqualTo("first");
        given.place = Optional.of(folder.resolve("new.csv"));
        given.files.save();
        assertThat(session.unsavedProperty().get()).isFalse();
        assertThat(session.nameProperty().get()).isEqualTo("new.csv");
        DirectSession again = new DirectSession();
        again.files.open(folder.resolve("new.csv"));
        assertThat(again.registers.items())
                .singleElement()
                .satisfies(item -> assertThat(item.lfsr()).isEqualTo(SampleRegisters.trinomialSum(4, 1)));
    }

    @Test
    void analysesBelongToRegistersAndReturnWithUndo() throws IOException {
        open(THREE_ROWS);
        given.analysis.analyzeAll();
        assertThat(given.registers.items()).extracting(RegisterListItem::status).containsOnly(RegisterStatus.VERIFIED);
        assertThat(session.currentRegister().get().analysis()).isNotNull();
        session.replace(3, register(1, 0));
        assertThat(given.registers.items().getFirst().status()).isEqualTo(RegisterStatus.NOT_ANALYSED);
        session.undo();
        assertThat(given.registers.items().getFirst().status()).isEqualTo(RegisterStatus.VERIFIED);
        assertThat(given.published)
                .anySatisfy(request -> assertThat(request)
                        .isInstanceOfSatisfying(
                                NavigationRequest.Announce.class,
                                told -> assertThat(told.sentence()).startsWith("Analysed 3 registers in ")));
    }

    @Test
    void analysingAgainTakesOnlyWhatIsMissing() throws IOException {
        open(THREE_ROWS);
        given.registers.selectNumber(3);
        given.analysis.analyzeSelected();
        assertThat(given.registers.items())
                .extracting(RegisterListItem::status)
                .containsExactly(RegisterStatus.NOT_ANALYSED, RegisterStatus.VERIFIED, RegisterStatus.NOT_ANALYSED);
        given.analysis.analyzeAll();
        assertThat(given.tasks.tasks().getFirst().title()).isEqualTo("Analysing 2 registers");
    }

    @Test
    void reloadingShowsWhatIsOnDiskAndKeepsSelectionAndAnalyses() throws IOException {
        open(THREE_ROWS);
        given.analysis.analyzeAll();
        given.registers.selectNumber(4);
        Files.writeString(folder.resolve("a.csv"), THREE_ROWS + "1,0,0,1\n");
        given.files.reload();
        assertThat(given.registers.items()).hasSize(4);
        assertThat(given.registers.currentProperty().get().number()).isEqualTo(4);
        assertThat(given.registers.items().getLast().status()).isEqualTo(RegisterStatus.NOT_ANALYSED);
        assertThat(given.registers.items().getFirst().status()).isEqualTo(RegisterStatus.VERIFIED);
    }

    private void randomEdit(Random random) {
        List<RegisterRow> rows = file().rows();
        int choice = random.nextInt(3);
        if (choice == 0 || rows.size() < 2) {
            session.append(randomRegister(random), random.nextBoolean() ? "name " + random.nextInt(9) : null);
        } else {
            int line = rows.get(random.nextInt(rows.size())).line();
            if (choice == 1) {
                session.remove(line);
            } else {
                session.replace(line, randomRegister(random));
            }
        }
    }

    private static Lfsr randomRegister(Random random) {
        return new Lfsr(
                FiniteFields.of(2), random.longs(random.nextInt(1, 9), 0, 2).toArray());
    }

    private boolean numbersMatchLines() {
        return given.registers.items().stream()
                .allMatch(item -> session.row(item)
                        .filter(row -> row.lfsr().equals(item.lfsr()))
                        .isPresent());
    }

    private static Lfsr register(long... row) {
        return new Lfsr(FiniteFields.of(2), row);
    }

    private String text() {
        return file().text();
    }

    private void open(String text) throws IOException {
        given.files.open(Files.writeString(folder.resolve("a.csv"), text));
    }

    private LfsrFile file() {
        return Objects.requireNonNull(session.file());
    }
}
