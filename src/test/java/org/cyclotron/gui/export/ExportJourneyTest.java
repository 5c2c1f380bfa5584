package org.cyclotron.gui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.shell.FilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.WindowExports;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.report.TableFormats;
import org.cyclotron.report.document.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person exports from the real window and reads the files back. */
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest {
    @TempDir
    private static Path root;

    private final List<NavigationRequest> requests = new ArrayList<>();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private Path folder;
    private SampleFile sample;
    private WorkbenchStage workbench;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(root, "export");
        sample = SampleFile.open(folder);
        workbench =
                new WorkbenchStage(stage, new Preferences(folder.resolve("preferences")), owner -> new FilePicker() {
                    @Override
                    public Optional<Path> open(String title, List<FileKind> kinds) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
                        return Optional.of(folder.resolve(suggestedName));
                    }
                });
        workbench.context().navigator().answer(requests::add);
        workbench.window().add(new Workspace("one", "One", Feather.ACTIVITY, () -> new Label("a workspace")));
        WindowExports.attach(workbench, sample::file, new InterfaceThread(Platform::isFxApplicationThread), clipboard);
        workbench.show();
    }

    @Test
    void theListOfRegistersIsExportedFromItsHeadingAndTheFolderShown(FxRobot robot) throws Exception {
        openFile(robot);
        robot.clickOn(".export-menu");
        robot.clickOn("CSV…");
        await(() -> isShown(robot, "#export-notice"));
        Path file = folder.resolve("registers-2026-registers.csv");
        assertThat(Files.readAllLines(file)).hasSize(4).last().asString().endsWith("not-analysed");
        assertThat(robot.lookup("Exported registers-2026-registers.csv").tryQuery())
                .isPresent();
        robot.clickOn("Sho_w folder");
        assertThat(requests).contains(new NavigationRequest.ShowFolder(folder));
        robot.clickOn(".export-menu");
        robot.clickOn("Copy for a spreadsheet");
        await(() -> !clipboard.texts.isEmpty());
        assertThat(clipboard.texts.getFirst()).startsWith("Line\tName\tField\tDegree\t");
    }

    @Test
    void theDialogWritesTheAnalysisOfTheFileAsTheCommandLineDoes(FxRobot robot) throws Exception {
        openFile(robot);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("XML");
        robot.clickOn("#export-run");
        await(() -> isShown(robot, "#export-notice"));
        assertThat(robot.lookup("#export-dialog").tryQuery()).isEmpty();
        assertThat(folder.resolve("registers-2026-analysis.xml"))
                .content()
                .isEqualTo(sample.commandLine("--format", "xml"));
    }

    @Test
    void theReportOfTheRegisterAtHandIsACommandOfItsOwn(FxRobot robot) throws Exception {
        openFile(robot);
        robot.interact(() -> workbench.registers().selectNumber(4));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(robot.lookup("Report of tails").tryQuery()).isPresent();
        robot.clickOn("#export-run");
        await(() -> isShown(robot, "#export-notice"));
        HtmlPage page = new HtmlPage(Files.readString(folder.resolve("tails-report.html")));
        assertThat(page.texts("h1").getFirst()).startsWith("tails: x¹⁰ + ");
        assertThat(page.fact("Source")).isEqualTo("registers 2026.csv, line 4");
    }

    @Test
    void theChartOfTheChosenRegisterIsThatOfTheCommandLine(FxRobot robot) throws Exception {
        openFile(robot);
        robot.interact(() -> workbench.registers().selectNumber(4));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ListView<?> items = robot.lookup("#export-items").queryAs(ListView.class);
        robot.interact(items::requestFocus);
        robot.push(KeyCode.END);
        robot.clickOn("SVG");
        robot.clickOn("#export-run");
        await(() -> isShown(robot, "#export-notice"));
        Path charts = folder.resolve("charts");
        sample.commandLine("--charts", charts.toString());
        assertThat(folder.resolve("tails-state-diagram.svg"))
                .hasSameBinaryContentAs(charts.resolve("line-4-tails-state-diagram.svg"));
    }

    @Test
    void aFailureIsShownInTheWindowAndLeavesTheOlderFile(FxRobot robot) throws Exception {
        openFile(robot);
        Path blocked = Files.createDirectories(folder.resolve("registers-2026-registers.md"));
        robot.clickOn(".export-menu");
        robot.clickOn("Markdown…");
        await(() -> robot.lookup("registers-2026-registers.md could not be written")
                .tryQuery()
                .isPresent());
        assertThat(robot.lookup("Export again, to another folder or under another name.")
                        .tryQuery())
                .isPresent();
        assertThat(blocked).isEmptyDirectory();
        assertThat(isShown(robot, "#export-notice")).isFalse();
    }

    @Test
    void withoutAFileTheDialogSaysSo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(robot.lookup("Nothing to export yet").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("Nothing to export yet").tryQuery()).isEmpty();
    }

    @Test
    void theClipboardOfThePlatformTakesTextAndPictures(FxRobot robot) {
        RegisterListItem item = sample.list().items().getFirst();
        assertThat(Objects.requireNonNull(item.analysis())).isNotNull();
        SystemClipboard system = new SystemClipboard();
        robot.interact(() -> system.putText(TableFormats.TSV.label()));
        String text = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> javafx.scene.input.Clipboard.getSystemClipboard().getString());
        assertThat(text).isEqualTo("Tab-separated");
    }

    private void openFile(FxRobot robot) {
        robot.interact(() -> {
            workbench
                    .registers()
                    .open(
                            "registers 2026.csv",
                            SampleFile.items(sample.file()),
                            List.copyOf(sample.list().problems()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().map(javafx.scene.Node::isVisible).orElse(false);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).as("within ten seconds").isTrue();
    }
}
