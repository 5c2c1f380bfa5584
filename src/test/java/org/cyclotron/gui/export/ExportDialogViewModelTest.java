package org.cyclotron.gui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDialogViewModelTest {
    @TempDir
    private Path folder;

    private RegisterSnapshot open = RegisterSnapshot.NONE;
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private SampleFile sample;
    private ExportViewModel exports;
    private ExportDialogViewModel model;

    @BeforeEach
    void begin() {
        sample = SampleFile.open(folder);
        Executor direct = Runnable::run;
        exports = new ExportViewModel(
                new TaskRunner(direct, direct, System::nanoTime),
                new Navigator(),
                (title, name, kind, extension) -> Optional.of(folder.resolve(name)),
                clipboard,
                InterfaceThread.NONE);
        model = new ExportDialogViewModel(exports, () -> open, InterfaceThread.NONE);
    }

    @Test
    void withoutAFileThereIsNothingToExport() {
        model.refresh();
        assertThat(model.items()).isEmpty();
        assertThat(model.fileName().get()).isEmpty();
        model.export();
        assertThat(exports.noticeProperty().get()).isNull();
    }

    @Test
    void anAnalysedRegisterOffersItsTablesAndCharts() {
        refresh(2);
        assertThat(ids())
                .startsWith(
                        "analysis",
                        "registers",
                        "problems",
                        "report-file",
                        "report-register",
                        "notations",
                        "matrix",
                        "circuit")
                .endsWith("cycles", "factors", "length-histogram", "state-diagram")
                .hasSize(12);
        refresh(4);
        assertThat(ids())
                .endsWith("cycles", "factors", "tails", "length-histogram", "state-diagram")
                .hasSize(13);
        refresh(6);
        assertThat(ids())
                .containsExactly(
                        "analysis",
                        "registers",
                        "problems",
                        "report-file",
                        "report-register",
                        "notations",
                        "matrix",
                        "circuit");
    }

    @Test
    void theFileIsNamedAfterWhatItHolds() {
        refresh(2);
        assertThat(model.fileName().get()).isEqualTo("registers-2026-analysis.txt");
        choose("cycles", "latex");
        assertThat(model.fileName().get()).isEqualTo("original-12-cycles.tex");
        choose("state-diagram", "pdf");
        assertThat(model.fileName().get()).isEqualTo("original-12-state-diagram.pdf");
        assertThat(model.isPicture().get()).isTrue();
        assertThat(model.scalable().get()).isFalse();
    }

    @Test
    void aFormatIsKeptWhereTheNextItemHasItToo() {
        refresh(2);
        choose("analysis", "xml");
        model.chosenProperty().set(item("factors"));
        assertThat(Objects.requireNonNull(model.formatProperty().get()).id()).isEqualTo("xml");
        model.chosenProperty().set(item("length-histogram"));
        assertThat(Objects.requireNonNull(model.formatProperty().get()).id()).isEqualTo("png");
    }

    @Test
    void whatIsMissingIsSaid() {
        refresh(2);
        assertThat(model.remark().get()).isEqualTo("1 register has not been analysed; that is done first.");
        choose("registers", "csv");
        assertThat(model.remark().get()).isEqualTo("1 register has not been analysed; their figures stay empty.");
        choose("cycles", "csv");
        assertThat(model.remark().get()).isEmpty();
    }

    @Test
    void severalSelectedRegistersAreExportedAloneAndWithoutTheProblemsOfTheFile() throws Exception {
        sample.list().select(sample.list().items().subList(0, 2));
        open = sample.snapshot();
        model.refresh();
        assertThat(model.selectedOnlyProperty().get()).isTrue();
        assertThat(model.remark().get()).isEmpty();
        choose("analysis", "json");
        model.export();
        String written = Files.readString(folder.resolve("registers-2026-analysis.json"));
        assertThat(written).contains("\"line\" : 2").contains("\"line\" : 4").doesNotContain("\"line\" : 6");
        assertThat(written).contains("\"problems\" : [ ]");
        model.selectedOnlyProperty().set(false);
        model.export();
        assertThat(folder.resolve("registers-2026-analysis.json"))
                .content()
                .isEqualTo(sample.commandLine("--format", "json"));
    }

    @Test
    void theListOfRegistersHoldsThoseThatWereNotAnalysed() throws Exception {
        refresh(2);
        choose("registers", "csv");
        model.export();
        List<String> lines = Files.readAllLines(folder.resolve("registers-2026-registers.csv"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("2,original-12,GF(2),12,").endsWith(",verified");
        assertThat(lines.get(3)).isEqualTo("6,,GF(2),4,\"1,0,0,1\",x^4 + x^3 + 1,,,,,,not-analysed");
    }

    @Test
    void rowsThatCouldNotBeReadAreATableOfTheirOwn() throws Exception {
        refresh(2);
        choose("problems", "csv");
        model.export();
        assertThat(Files.readAllLines(folder.resolve("registers-2026-problems.csv")))
                .containsExactly(
                        "line,column,value,reason",
                        "5,3,2," + sample.file().problems().getFirst().reason());
    }

    @Test
    void tablesPicturesAndTheirDataAreCopiedButAnalysesGoToFiles() {
        refresh(2);
        assertThat(model.copyable().get()).isFalse();
        model.copy();
        assertThat(clipboard.texts).isEmpty();
        choose("factors", "markdown");
        assertThat(model.copyable().get()).isTrue();
        model.copy();
        assertThat(clipboard.texts).last().asString().startsWith("| Factor | Degree |");
        choose("length-histogram", "data");
        model.copy();
        assertThat(clipboard.texts).last().asString().startsWith("Least length\t");
        model.export();
        assertThat(folder.resolve("original-12-length-histogram.csv")).exists();
        choose("length-histogram", "svg");
        model.copy();
        assertThat(clipboard.pictures).hasSize(1);
    }

    private void refresh(int number) {
        sample.list().selectNumber(number);
        open = sample.snapshot();
        model.refresh();
    }

    private List<String> ids() {
        return model.items().stream().map(ExportItem::id).toList();
    }

    private ExportItem item(String id) {
        return model.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    private void choose(String item, String format) {
        model.chosenProperty().set(item(item));
        model.formatProperty()
                .set(item(item).kind().formats().stream()
                        .filter(f -> f.id().equals(format))
                        .findFirst()
                        .orElseThrow());
    }
}
