package org.cyclotron.gui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.RegisterChart;
import org.cyclotron.app.RegisterCharts;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.shell.FilePicker;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.WindowExports;
import org.cyclotron.gui.shell.WorkbenchStage;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.report.AnalysisTables;
import org.cyclotron.report.TableFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the dialog, the menus and the notice, looked through for faults. */
class ExportPicturesTest {
    @TempDir
    private Path folder;

    @Test
    void theDialogForTheWholeFileHasNoFault() {
        assertThat(Pictures.audited("export-analysis", (look, w, h) -> dialog(look, w, h, "analysis")))
                .isEmpty();
    }

    @Test
    void theDialogForAReportHasNoFault() {
        assertThat(Pictures.audited("export-report", false, (look, w, h) -> dialog(look, w, h, "report-register")))
                .isEmpty();
    }

    @Test
    void theDialogForAChartHasNoFault() {
        assertThat(Pictures.audited("export-chart", false, (look, w, h) -> dialog(look, w, h, "state-diagram")))
                .isEmpty();
    }

    @Test
    void theEmptyDialogHasNoFault() {
        assertThat(Pictures.audited("export-empty", false, (look, w, h) -> {
                    ExportDialogViewModel model = new ExportDialogViewModel(
                            model(SampleFile.open(folder)), () -> RegisterSnapshot.NONE, InterfaceThread.NONE);
                    return scene(look, w, h, new ExportDialog(model, () -> {}).view());
                }))
                .isEmpty();
    }

    @Test
    void theNoticeAndTheMenusHaveNoFault() {
        assertThat(Pictures.audited("export-notice", false, this::notice)).isEmpty();
    }

    @Test
    void theWindowWithItsExportsHasNoFault() {
        assertThat(Pictures.audited("export-window", this::window)).isEmpty();
    }

    private Scene window(Look look, int width, int height) {
        SampleFile sample = SampleFile.open(folder);
        Preferences preferences = new Preferences(folder.resolve("preferences"));
        preferences.put("theme", look.themeProperty().get().id());
        preferences.put("window.width", String.valueOf(width));
        preferences.put("window.height", String.valueOf(height));
        Stage stage = new Stage();
        WorkbenchStage workbench = new WorkbenchStage(stage, preferences, owner -> new FilePicker() {
            @Override
            public Optional<Path> open(String title, List<FileKind> kinds) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, List<FileKind> kinds) {
                return Optional.of(folder.resolve(suggestedName));
            }
        });
        workbench.window().add(new Workspace("one", "Structure", Feather.SHARE_2, () -> {
            VBox page = new VBox(Card.bare(new EmptyState(Feather.SHARE_2, "Structure", "Content of a workspace.")));
            page.getStyleClass().add("page");
            return page;
        }));
        WindowExports.attach(workbench, sample::file, InterfaceThread.NONE, new MemoryClipboard());
        workbench
                .registers()
                .open("registers 2026.csv", SampleFile.items(sample.file()), List.of("Line 5: “2” is not in GF(2)"));
        Scene scene = stage.getScene();
        stage.setScene(null);
        return scene;
    }

    private Scene dialog(Look look, int width, int height, String item) {
        SampleFile sample = SampleFile.open(folder);
        sample.list().select(sample.list().items().subList(0, 2));
        ExportDialogViewModel model = new ExportDialogViewModel(model(sample), sample::snapshot, InterfaceThread.NONE);
        ExportDialog dialog = new ExportDialog(model, () -> {});
        var view = dialog.view();
        model.selectedOnlyProperty().set(false);
        model.items().stream().filter(i -> i.id().equals(item)).findFirst().ifPresent(model.chosenProperty()::set);
        return scene(look, width, height, view);
    }

    private Scene notice(Look look, int width, int height) {
        SampleFile sample = SampleFile.open(folder);
        ExportViewModel model = model(sample);
        var analysis = sample.list().items().getFirst().analysis();
        assertThat(analysis).isNotNull();
        ExportSource.OfTable table =
                ExportSource.table("original-12", "cycles", () -> AnalysisTables.cycles(analysis.algebra()));
        RegisterChart chart = RegisterCharts.all(InterfaceThread.NONE).getFirst();
        model.save(table, TableFormats.CSV);
        Card cycles = new Card(
                "Cycle table",
                new EmptyState(Feather.COLUMNS, "Cycle table", "The table of the card."),
                ExportMenu.ofTable("cycle table", () -> table, model));
        Card histogram = new Card(
                "Length histogram",
                new EmptyState(Feather.BAR_CHART_2, "Histogram", "The chart of the card."),
                ExportMenu.ofPicture(
                        "length histogram", () -> ExportSource.chart("original-12", chart, analysis), model));
        HBox cards = new HBox(12, cycles, histogram);
        cards.setAlignment(Pos.TOP_LEFT);
        VBox page = new VBox(cards);
        page.getStyleClass().add("page");
        ExportNoticeView view = new ExportNoticeView(model, shown -> {});
        StackPane.setAlignment(view, Pos.BOTTOM_RIGHT);
        StackPane root = new StackPane(page, view);
        root.getStyleClass().add("shell");
        Scene scene = new Scene(root, width, height);
        look.style(scene);
        return scene;
    }

    private ExportViewModel model(SampleFile sample) {
        Executor direct = Runnable::run;
        return new ExportViewModel(
                new TaskRunner(direct, direct, System::nanoTime),
                new Navigator(),
                (title, name, kind, extension) -> Optional.of(sample.path().resolveSibling(name)),
                new MemoryClipboard(),
                InterfaceThread.NONE);
    }

    private static Scene scene(Look look, int width, int height, javafx.scene.layout.Region dialog) {
        dialog.setMaxHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        StackPane place = new StackPane(dialog);
        place.getStyleClass().add("overlay-place");
        StackPane root = new StackPane(place);
        root.getStyleClass().add("shell");
        Scene scene = new Scene(root, width, height);
        look.style(scene);
        return scene;
    }
}
