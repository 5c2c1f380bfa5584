package org.cyclotron.gui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cyclotron.lfsr.csv.LfsrFileLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOperationsTest {
    @TempDir
    Path folder;

    private final DirectSession given = new DirectSession();

    @BeforeEach
    void openGoodFile() throws IOException {
        given.files.open(Files.writeString(folder.resolve("good.csv"), "#! field=2\n1,1\n"));
    }

    @Test
    void aMissingFileIsToldAndForgottenAndTheOpenOneStays() {
        given.files.open(folder.resolve("gone.csv"));
        assertRefused("gone.csv could not be opened", "There is no file");
        assertThat(given.missing).containsExactly(folder.resolve("gone.csv"));
    }

    @Test
    void aFolderIsRefused() {
        given.files.open(folder);
        assertRefused(folder.getFileName() + " could not be opened", "is a folder");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        given.files.open(picture);
        assertRefused("picture.csv could not be opened", "not a text file");
    }

    @Test
    void utf16WithAMarkIsText() throws IOException {
        Path file = Files.writeString(
                folder.resolve("wide.csv"), "\uFEFF#! field=2\n1,1,0\n", java.nio.charset.StandardCharsets.UTF_16LE);
        given.files.open(file);
        assertThat(given.errors()).isEmpty();
        assertThat(given.registers.items())
                .singleElement()
                .satisfies(i -> assertThat(i.lfsr().degree()).isEqualTo(3));
    }

    @Test
    void aFileBeyondTheLimitIsRefusedBeforeItIsRead() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write("#! field=2\n".repeat(1000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            file.setLength(LfsrFileLimits.DEFAULT.bytes() + 1);
        }
        given.files.open(huge);
        assertRefused("huge.csv could not be opened", "more than");
    }

    @Test
    void aFileThatNamesNoFieldIsOpenedOverTheOneThatIsNamedAndRemembered() throws IOException {
        Path file = Files.writeString(folder.resolve("bare.csv"), "1,2\n2,0,1\n");
        given.files.open(file);
        assertThat(given.session.nameProperty().get()).isEqualTo("good.csv");
        FieldQuestionViewModel question = given.fieldQuestions.getFirst();
        question.textProperty().set("6");
        assertThat(question.problemProperty().get()).isNotEmpty();
        assertThat(question.accept()).isFalse();
        question.textProperty().set("GF(3)");
        assertThat(question.problemProperty().get()).isEmpty();
        assertThat(question.accept()).isTrue();
        assertThat(given.registers.items()).hasSize(2);
        assertThat(given.registers.fieldText().get()).isEqualTo("GF(3)");
        given.files.close();
        given.files.open(file);
        assertThat(given.fieldQuestions).hasSize(1);
        assertThat(given.registers.items()).hasSize(2);
    }

    @Test
    void rowsWithoutAFieldCanBeLeftOut() throws IOException {
        given.files.open(Files.writeString(folder.resolve("half.csv"), "1,1\n#! field=2\n1,0,1\n"));
        given.fieldQuestions.getFirst().skip();
        assertThat(given.registers.items())
                .singleElement()
                .satisfies(i -> assertThat(i.number()).isEqualTo(2));
        assertThat(given.registers.problems()).singleElement().asString().startsWith("Line 1, column 1: no field");
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeAnotherFileIsOpened() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "#! field=2\n1,0,1\n");
        given.session.remove(2);
        given.files.open(other);
        assertThat(given.session.nameProperty().get()).as("not answered yet").isEqualTo("good.csv");
        given.unsavedQuestions.getFirst().accept(SessionQuestions.Unsaved.SAVE);
        assertThat(Files.readString(folder.resolve("good.csv"))).isEqualTo("#! field=2\n");
        assertThat(given.session.nameProperty().get()).isEqualTo("other.csv");
    }

    @Test
    void discardedChangesAreGoneAndTheFileIsUntouched() throws IOException {
        given.session.remove(2);
        given.files.close();
        given.unsavedQuestions.getFirst().accept(SessionQuestions.Unsaved.DISCARD);
        assertThat(given.session.file()).isNull();
        assertThat(given.session.titleProperty().get()).isEqualTo("Cyclotron");
        assertThat(Files.readString(folder.resolve("good.csv"))).isEqualTo("#! field=2\n1,1\n");
    }

    @Test
    void decliningAPlaceWhileClosingKeepsTheFileOpen() {
        given.files.close();
        given.session.append(org.cyclotron.gui.SampleRegisters.tails(), null);
        given.files.close();
        given.unsavedQuestions.getFirst().accept(SessionQuestions.Unsaved.SAVE);
        assertThat(given.session.nameProperty().get()).isEqualTo("Untitled");
        assertThat(given.session.unsavedProperty().get()).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndStaysUnsaved() {
        given.session.remove(2);
        given.place = Optional.of(folder.resolve("no").resolve("such").resolve("x.csv"));
        given.files.saveAs();
        assertThat(given.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.happened()).isEqualTo("x.csv could not be saved"));
        assertThat(given.session.unsavedProperty().get()).isTrue();
    }

    @Test
    void theSampleIsGoodAndHasNoPlace() {
        given.files.openSample();
        assertThat(given.session.nameProperty().get()).isEqualTo("sample.csv");
        assertThat(given.registers.problems()).isEmpty();
        assertThat(given.registers.items()).hasSizeGreaterThan(8);
        assertThat(given.session.pathProperty().get()).isNull();
    }

    private void assertRefused(String happened, String meaning) {
        assertThat(given.errors()).singleElement().satisfies(error -> {
            assertThat(error.happened()).isEqualTo(happened);
            assertThat(error.meaning()).contains(meaning);
            assertThat(error.remedy()).contains("stays as it is");
        });
        assertThat(given.session.nameProperty().get()).isEqualTo("good.csv");
        assertThat(given.registers.items()).hasSize(1);
    }
}
