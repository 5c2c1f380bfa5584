package org.cyclotron.gui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cyclotron.cycle.CycleStructure;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.control.CanvasPane;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ChartPane;
import org.cyclotron.gui.control.Chip;
import org.cyclotron.gui.control.EmptyState;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.StatTile;
import org.cyclotron.gui.control.StatTiles;
import org.cyclotron.gui.control.Texts;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.report.chart.LengthHistogram;
import org.cyclotron.report.drawing.StateDiagram;
import org.cyclotron.report.drawing.StateDiagramPainter;
import org.cyclotron.report.drawing.WalkedDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the window with real content, looked through for faults. */
class WindowPicturesTest {
    @TempDir
    Path folder;

    @Test
    void theWindowWithRegistersAndDrawingsHasNoFault() {
        assertThat(Pictures.audited("foundation", this::withFile)).isEmpty();
    }

    @Test
    void thePaletteAndTheShortcutsHaveNoFault() {
        assertThat(Pictures.audited("palette", (look, w, h) -> {
                    WorkbenchWindow window = window(look, false);
                    Scene scene = window.scene(w, h);
                    window.showPalette();
                    return scene;
                }))
                .isEmpty();
        assertThat(Pictures.audited("shortcuts", (look, w, h) -> {
                    WorkbenchWindow window = window(look, false);
                    Scene scene = window.scene(w, h);
                    window.showShortcuts();
                    return scene;
                }))
                .isEmpty();
    }

    @Test
    void theBoxesHaveNoFault() {
        assertThat(Pictures.audited("boxes", (look, w, h) -> {
                    ErrorBox error = new ErrorBox(
                            "The file could not be read",
                            "No register was opened; the one before is unchanged.",
                            "Check that it is a text file and open it again.",
                            "details",
                            new Button("Try again", Icons.of(Feather.REFRESH_CW)));
                    Button run = new Button("Analyse", Icons.of(Feather.PLAY));
                    run.getStyleClass().add("accent");
                    Card empty = new Card(
                            "Structure",
                            new EmptyState(
                                    Feather.SHARE_2, "No structure yet", "Choose a register, then Analyse.", run));
                    HBox chips = new HBox(
                            8,
                            new Chip("primitive", Chip.Tone.GOOD),
                            new Chip("order 255", Chip.Tone.PLAIN),
                            new Chip("FAILED", Chip.Tone.DANGER),
                            new Chip("predicted", Chip.Tone.WARNING),
                            new Chip("selected", Chip.Tone.ACCENT));
                    VBox page = new VBox(12, chips, error, empty);
                    page.getStyleClass().addAll("shell", "page");
                    Scene scene = new Scene(page, w, h);
                    look.style(scene);
                    return scene;
                }))
                .isEmpty();
    }

    private Scene withFile(Look look, int width, int height) {
        WorkbenchWindow window = window(look, true);
        window.add(new Workspace("structure", "Structure", Feather.SHARE_2, () -> structurePage(look)));
        window.add(new Workspace("sequence", "Sequence", Feather.ACTIVITY, () -> new VBox()));
        return window.scene(width, height);
    }

    private WorkbenchWindow window(Look look, boolean withFile) {
        RegistersViewModel registers = new RegistersViewModel();
        if (withFile) {
            registers.open(
                    "registers-2026.csv",
                    SampleRegisters.items(),
                    List.of("Line 9, column 7: “2” is not in GF(2)", "Line 11: 13 coefficients, file says 12"));
            registers.selectNumber(3);
        }
        RecentFiles recent = new RecentFiles(new Preferences(folder.resolve("preferences")));
        recent.add(Path.of("/home/somebody/paper/table-3.csv"));
        recent.add(Path.of("/home/somebody/registers-2026.csv"));
        Executor direct = Runnable::run;
        TaskRunner tasks = new TaskRunner(direct, direct, System::nanoTime);
        WorkbenchContext context = new WorkbenchContext(look, tasks, new Commands(), new Navigator());
        addCommand(context, "file.open", CommandMenu.FILE, "Open file", Feather.FOLDER, "Shortcut+O");
        addCommand(context, "file.sample", CommandMenu.FILE, "Use the sample file", Feather.FILE_TEXT, "");
        addCommand(context, "register.new", CommandMenu.REGISTER, "New register", Feather.PLUS, "Shortcut+N");
        addCommand(context, "run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU, "F5");
        addCommand(context, "run.compare", CommandMenu.RUN, "Compare strategies", Feather.BAR_CHART_2, "F6");
        addCommand(context, "file.export", CommandMenu.FILE, "Export", Feather.DOWNLOAD, "Shortcut+E");
        addCommand(context, "edit.undo", CommandMenu.EDIT, "Undo", Feather.CORNER_UP_LEFT, "Shortcut+Z");
        return new WorkbenchWindow(context, new WorkbenchViewModel(registers, tasks), recent);
    }

    private static void addCommand(
            WorkbenchContext context, String id, CommandMenu menu, String title, Feather icon, String keys) {
        context.commands().add(Command.of(id, menu, title, icon, keys, () -> {}));
    }

    private static VBox structurePage(Look look) {
        StateDiagram diagram = WalkedDiagram.of(SampleRegisters.tails());
        CycleStructure structure = WalkedDiagram.structure(diagram);
        StatTile states = new StatTile("States");
        states.set("1,024", "1,024", "256 on cycles");
        StatTile cycles = new StatTile("Cycles");
        cycles.set("14", "14", "algebra 14 = walk 14");
        StatTile longest = new StatTile("Longest cycle");
        longest.set("30", "30", "");
        StateDiagramPainter painter = new StateDiagramPainter(diagram);
        painter.select(5, BigInteger.valueOf(22));
        CanvasPane canvas = new CanvasPane(look.tokensProperty());
        canvas.setPainter(painter, painter.description());
        ChartPane chart = new ChartPane(look.tokensProperty());
        chart.setChart(tokens -> LengthHistogram.of(structure, false, tokens), LengthHistogram.description(structure));
        Card rings =
                new Card("State diagram", canvas, Texts.whole(Texts.label("1,024 states, all shown", "t12", "muted")));
        Card histogram =
                new Card("Length histogram", chart, Texts.whole(Texts.label("cycles by length", "t11", "muted")));
        histogram.setPrefWidth(408);
        histogram.setMinWidth(408);
        HBox row = new HBox(12, histogram, rings);
        HBox.setHgrow(rings, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        VBox page = new VBox(12, new StatTiles(List.of(states, cycles, longest)), row);
        page.getStyleClass().add("page");
        return page;
    }
}
