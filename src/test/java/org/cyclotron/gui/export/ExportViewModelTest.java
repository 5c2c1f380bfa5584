package org.cyclotron.gui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cyclotron.analysis.ListedRegister;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.report.AnalysisFormat;
import org.cyclotron.report.AnalysisFormats;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.Table;
import org.cyclotron.report.TableFormat;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.drawing.PictureFormat;
import org.cyclotron.report.drawing.PictureFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportViewModelTest {
    @TempDir
    private Path folder;

    private final List<String> suggested = new ArrayList<>();
    private final Queue<Optional<Path>> answers = new ArrayDeque<>();
    private final List<NavigationRequest> requests = new ArrayList<>();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private boolean windowThread;
    private ExportViewModel model;
    private SampleFile sample;

    static List<TableFormat> tableFormats() {
        return TableFormats.all();
    }

    static List<AnalysisFormat> analysisFormats() {
        return AnalysisFormats.all();
    }

    static List<PictureFormat> pictureFormats() {
        return PictureFormats.all();
    }

    @BeforeEach
    void begin() {
        Executor direct = Runnable::run;
        Navigator navigator = new Navigator();
        navigator.answer(requests::add);
        SaveDialog dialog = (title, name, kind, extension) -> {
            suggested.add(name);
            return answers.isEmpty() ? Optional.of(folder.resolve(name)) : answers.remove();
        };
        model = new ExportViewModel(
                new TaskRunner(direct, direct, System::nanoTime),
                navigator,
                dialog,
                clipboard,
                new InterfaceThread(() -> windowThread));
        sample = SampleFile.open(folder);
    }

    @ParameterizedTest
    @MethodSource("tableFormats")
    void aTableIsWrittenInEveryFormatAndTheFileIsNamed(TableFormat format) throws IOException {
        Table table = cycles().table().get();
        model.save(cycles(), format);
        Path file = folder.resolve("original-12-cycles." + format.extension());
        assertThat(file).content().isEqualTo(format.format(table));
        assertThat(suggested).containsExactly("original-12-cycles." + format.extension());
        assertThat(notice().file()).isEqualTo(file);
        model.dismiss();
        assertThat(model.noticeProperty().get()).isNull();
    }

    @ParameterizedTest
    @MethodSource("analysisFormats")
    void theAnalysisOfTheFileHasTheBytesOfTheCommandLine(AnalysisFormat format) throws IOException {
        RegisterSnapshot all = sample.snapshot();
        assertThat(all.all()).extracting(ListedRegister::analysis).last().isNull();
        model.save(new ExportSource.OfAnalysis("a", all.all(), all.problems()), format);
        assertThat(notice().file()).content().isEqualTo(sample.commandLine("--format", format.id()));
    }

    @ParameterizedTest
    @MethodSource("pictureFormats")
    void aChartHasTheBytesOfTheCommandLine(PictureFormat format) throws IOException {
        Path charts = folder.resolve("charts");
        sample.commandLine("--charts", charts.toString(), "--chart-format", format.id());
        for (RegisterChart chart : RegisterCharts.all(InterfaceThread.NONE)) {
            model.save(picture(chart), format, 1, Theme.LIGHT);
            assertThat(notice().file()).hasFileName("original-12-" + chart.id() + "." + format.id());
            assertThat(Files.readAllBytes(notice().file()))
                    .isEqualTo(
                            Files.readAllBytes(charts.resolve("line-2-original-12-" + chart.id() + "." + format.id())));
        }
    }

    @Test
    void aPngHasTheScaleAndTheColoursAskedFor() throws IOException {
        model.save(picture(histogram()), PictureFormats.byId("png"), 4, Theme.DARK);
        BufferedImage image = ImageIO.read(notice().file().toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(3200, 1920);
        assertThat(image.getRGB(0, 0))
                .isEqualTo(Theme.DARK.tokens().surfaces().card().getRGB());
    }

    @Test
    void theDataOfAChartAreWhatItShows() throws IOException {
        model.saveData(picture(histogram()), TableFormats.CSV);
        List<String> lines = Files.readAllLines(notice().file());
        assertThat(lines.getFirst()).isEqualTo("from,to,cycles");
        assertThat(lines.stream()
                        .skip(1)
                        .mapToInt(l -> Integer.parseInt(l.substring(l.lastIndexOf(',') + 1)))
                        .sum())
                .isEqualTo(16);
    }

    @Test
    void copiesGoToTheClipboardAndAreAnnounced() throws IOException {
        model.copy(cycles(), TableFormats.MARKDOWN);
        assertThat(clipboard.texts)
                .containsExactly(TableFormats.MARKDOWN.format(cycles().table().get()));
        model.copyData(picture(histogram()), TableFormats.TSV);
        assertThat(clipboard.texts.getLast()).startsWith("Least length\tGreatest length\tCycles\n");
        model.copy(picture(histogram()), Theme.LIGHT);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(clipboard.pictures.getFirst()));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(requests).allMatch(r -> r instanceof NavigationRequest.Announce);
        assertThat(requests).first().isEqualTo(new NavigationRequest.Announce("Copied 12 rows as Markdown", null));
    }

    @Test
    void decliningWritesNothing() throws IOException {
        answers.add(Optional.empty());
        model.save(cycles(), TableFormats.CSV);
        assertThat(model.noticeProperty().get()).isNull();
        assertThat(namesInFolder()).containsExactly("registers 2026.csv");
    }

    @Test
    void aNameWithoutExtensionGetsOneAndAnExistingFileIsAskedAboutAgain() throws IOException {
        answers.add(Optional.of(folder.resolve("mine")));
        model.save(cycles(), TableFormats.CSV);
        assertThat(notice().file()).isEqualTo(folder.resolve("mine.csv"));
        answers.add(Optional.of(folder.resolve("mine")));
        answers.add(Optional.empty());
        model.save(cycles(), TableFormats.CSV);
        assertThat(suggested).endsWith("original-12-cycles.csv", "mine.csv");
        assertThat(model.noticeProperty().get()).isNull();
    }

    @Test
    void aFolderThatIsGoneIsSaidWithWhatToDo() {
        answers.add(Optional.of(folder.resolve("gone/a.csv")));
        model.save(cycles(), TableFormats.CSV);
        NavigationRequest.ReportError error = failure();
        assertThat(error.happened()).isEqualTo("a.csv could not be written");
        assertThat(error.meaning()).contains("is gone.").contains("Nothing was written");
        assertThat(error.remedy()).contains("another folder");
        assertThat(error.details()).contains("gone/a.csv");
        assertThat(model.noticeProperty().get()).isNull();
    }

    @Test
    void aFailureLeavesTheOlderFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("original-12-cycles.csv"), "older");
        ExportSource.OfTable broken = new ExportSource.OfTable("original-12-cycles", () -> {
            throw new IllegalArgumentException("the structure is not known");
        });
        model.save(broken, TableFormats.CSV);
        assertThat(file).hasContent("older");
        assertThat(failure().meaning()).startsWith("The structure is not known.");
        assertThat(namesInFolder()).doesNotContain("a.part").hasSize(2);
    }

    @Test
    void aFullDiskIsNamed() {
        ExportFailedException full =
                ExportFailedException.of(folder.resolve("a.csv"), new IOException("No space left on device"));
        assertThat(full.report().meaning()).startsWith("The disk is full.");
        assertThat(full.report().remedy()).startsWith("Make room");
    }

    @Test
    void writingRefusesTheThreadOfTheWindow() {
        windowThread = true;
        model.save(cycles(), TableFormats.CSV);
        assertThat(failure().details()).contains("must not run on the thread of the interface");
    }

    private ExportSource.OfTable cycles() {
        var algebra = Objects.requireNonNull(first().analysis()).algebra();
        return ExportSource.table(first().name(), "cycles", () -> AnalysisTables.cycles(algebra));
    }

    private ExportSource.OfPicture picture(RegisterChart chart) {
        return ExportSource.chart(first().name(), chart, Objects.requireNonNull(first().analysis()));
    }

    private static RegisterChart histogram() {
        return RegisterCharts.all(InterfaceThread.NONE).getFirst();
    }

    private RegisterListItem first() {
        return sample.list().items().getFirst();
    }

    private ExportNotice notice() {
        assertThat(requests).noneMatch(r -> r instanceof NavigationRequest.ReportError);
        return Objects.requireNonNull(model.noticeProperty().get());
    }

    private NavigationRequest.ReportError failure() {
        assertThat(requests).hasSize(1);
        return (NavigationRequest.ReportError) requests.getFirst();
    }

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }
}
