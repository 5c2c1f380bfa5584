package org.cyclotron.gui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.RegisterAnalyzer;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.execution.StrategyName;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.Environment;
import org.cyclotron.gui.HeldTasks;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.RegisterSnapshot;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.RecentFiles;
import org.cyclotron.gui.shell.WorkbenchViewModel;
import org.cyclotron.gui.shell.WorkbenchWindow;
import org.cyclotron.laboratory.Calibration;
import org.cyclotron.laboratory.SampleCalibrations;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.progress.Cancellation;
import org.cyclotron.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the Overhead laboratory in the real window, searched for what a person would call broken. */
class LaboratoryPicturesTest {
    private static final List<Comparison> MEASURED = MadeUpLadder.comparisons();
    private static final Instant EARLIER = Instant.parse("2026-11-02T18:40:00Z");

    @TempDir
    private Path folder;

    @Test
    void calibrated() {
        check("laboratory", true, window -> {
            window.laboratory.store(SampleCalibrations.slower(1.1, EARLIER));
            window.laboratory.store(window.laboratory.result);
            window.measured.set(MEASURED);
            window.show();
        });
    }

    @Test
    void neverCalibrated() {
        check("laboratory-empty", true, SampleWindow::show);
    }

    @Test
    void theQuestionBeforeLongWork() {
        check("laboratory-asking", false, window -> {
            window.show();
            ((Button) window.find("#calibrate-first")).fire();
        });
    }

    @Test
    void theQuestionWhileAComparisonIsTimed() {
        check("laboratory-barred", false, window -> {
            window.laboratory.store(window.laboratory.result);
            window.show();
            window.tasks.runner().<String>startTimed("Comparing original-14", work -> "", outcome -> {});
            window.model().calibration().ask();
        });
    }

    @Test
    void calibratingWhileRegistersAreAnalysed() {
        check("laboratory-disturbed", false, window -> {
            window.laboratory.store(SampleCalibrations.slower(1.1, EARLIER));
            window.show();
            window.measureUntil(7);
            window.tasks.runner().<String>start("Analysing registers-2026.csv", work -> "", outcome -> {});
        });
    }

    @Test
    void longNamesAreWholeInBarsAndWithinThePlot() {
        check("laboratory-long-names", false, window -> {
            window.registers.open("registers-2026.csv", longNames(), List.of());
            window.registers.selectNumber(5);
            window.laboratory.store(window.laboratory.result);
            window.show();
            window.model().whatIf().workersProperty().set(64);
            window.model()
                    .whatIf()
                    .strategies()
                    .setAll(
                            StrategyName.parse("whole@caller"),
                            StrategyName.parse("blocks@standby"),
                            StrategyName.parse("segments@threads"));
            window.work();
        });
    }

    @Test
    void calibrating() {
        check("laboratory-calibrating", true, window -> {
            window.laboratory.store(SampleCalibrations.slower(1.1, EARLIER));
            window.show();
            window.measureUntil(7);
        });
    }

    @Test
    void stoppedAndQuick() {
        check("laboratory-stopped", false, window -> {
            window.show();
            window.laboratory.after(8, () -> window.model().calibration().stop());
            window.model().calibration().measure(true);
            window.work();
        });
    }

    @Test
    void comparedWithAnEarlierOne() {
        check("laboratory-compared", true, window -> {
            window.laboratory.store(SampleCalibrations.slower(1.4, EARLIER));
            window.laboratory.store(window.laboratory.result);
            window.show();
            window.compare();
        });
    }

    @Test
    void notComparable() {
        check("laboratory-not-comparable", false, window -> {
            window.laboratory.store(onAnotherMachine(SampleCalibrations.slower(1.4, EARLIER)));
            window.laboratory.store(window.laboratory.result);
            window.show();
            window.compare();
        });
    }

    @Test
    void aFolderThatCannotBeRead() {
        check("laboratory-error", false, window -> {
            window.laboratory.unreadable = new IOException("/home/nobody/.local/share/cyclotron may not be read");
            window.show();
        });
    }

    @Test
    void aCalibrationThatCannotBeStored() {
        check("laboratory-not-stored", false, window -> {
            window.show();
            window.laboratory.unwritable = new IOException("No space left on device");
            window.model().calibration().measure(false);
            window.work();
        });
    }

    @Test
    void publishedCostsWithManyWorkers() {
        check("laboratory-original", false, window -> {
            window.laboratory.store(window.laboratory.result);
            window.show();
            window.model().whatIf().exponentProperty().set(31);
            window.model().whatIf().workersProperty().set(64);
            window.model().whatIf().profileProperty().set(ProfileChoice.SPAWN);
            window.work();
        });
    }

    @Test
    void anEditorOfUnitCosts() {
        check("laboratory-editor", false, window -> {
            window.laboratory.store(window.laboratory.result);
            window.show();
            ((Button) window.find("#edit-profile")).fire();
            ((TextField) window.find("#cost-create-spawn")).setText("1.5 ms");
            ((TextField) window.find("#cost-start-spawn")).setText("soon");
        });
    }

    @Test
    void anEnlargedCrossover() {
        check("laboratory-large", false, window -> {
            window.laboratory.store(window.laboratory.result);
            window.measured.set(MEASURED);
            window.show();
            ((Button) window.find("#enlarge-crossover")).fire();
        });
    }

    private static Calibration onAnotherMachine(Calibration calibration) {
        Environment here = calibration.environment();
        return new Calibration(
                new Environment(
                        here.taken(),
                        "Another processor",
                        64,
                        here.memoryBytes(),
                        here.operatingSystem(),
                        "26",
                        here.javaVirtualMachine(),
                        here.javaFlags(),
                        here.programVersion(),
                        here.loadAverage()),
                calibration.quick(),
                true,
                calibration.tookNanos(),
                calibration.costs(),
                List.of());
    }

    /** @param everywhere in both themes and both sizes, else light and small, dark and large */
    private void check(String name, boolean everywhere, Consumer<SampleWindow> preparation) {
        Pictures.SceneSource source = (look, width, height) -> {
            SampleWindow window = new SampleWindow(look, width, height);
            preparation.accept(window);
            return window.scene;
        };
        assertThat(Pictures.audited(name, everywhere, source)).as(name).isEmpty();
    }

    /** The window with a fake laboratory; background work runs when the picture wants it. */
    private final class SampleWindow {
        final FakeLaboratory laboratory = new FakeLaboratory();
        final RegistersViewModel registers = new RegistersViewModel();
        final ReadOnlyObjectWrapper<List<Comparison>> measured = new ReadOnlyObjectWrapper<>(List.of());
        final Scene scene;
        final HeldTasks tasks = new HeldTasks();
        private final WorkbenchContext context;
        private final LaboratoryWorkspace workspace;
        private long nanos;

        SampleWindow(Look look, int width, int height) {
            registers.open("registers-2026.csv", items(), List.of());
            registers.selectNumber(5);
            context = new WorkbenchContext(look, tasks.runner(), new Commands(), new Navigator());
            add("file.open", CommandMenu.FILE, "Open file", Feather.FOLDER);
            add("run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU);
            add("run.compare", CommandMenu.RUN, "Compare strategies", Feather.BAR_CHART_2);
            WorkbenchWindow window = new WorkbenchWindow(
                    context,
                    new WorkbenchViewModel(registers, tasks.runner()),
                    new RecentFiles(new Preferences(folder.resolve("preferences"))));
            Exports exports = new Exports(
                    context,
                    InterfaceThread.NONE,
                    () -> RegisterSnapshot.of(null, registers),
                    (title, name, kind, extension) -> Optional.empty(),
                    new SystemClipboard(),
                    window.overlay());
            workspace = new LaboratoryWorkspace(
                    context,
                    registers,
                    LaboratoryPicturesTest::row,
                    measured,
                    exports,
                    window.overlay(),
                    laboratory,
                    2,
                    new ReportPace(() -> nanos += 10_000_000_000L, () -> {}));
            window.add(workspace.workspace());
            scene = window.scene(width, height);
        }

        /** Brings the workspace to the front and does what it asks for. */
        void show() {
            context.navigator().publish(new NavigationRequest.ShowWorkspace(LaboratoryWorkspace.ID));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            ((TabPane) find("#workspaces")).layout();
            work();
        }

        LaboratoryViewModel model() {
            return workspace.model();
        }

        void compare() {
            model().calibration()
                    .earlierProperty()
                    .set(model().calibration().stored().getFirst());
        }

        Node find(String selector) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Node found = scene.getRoot().lookup(selector);
            assertThat(found).as(selector).isNotNull();
            return found;
        }

        void work() {
            tasks.work();
        }

        /** Measures, and leaves the work waiting after so many costs. */
        void measureUntil(int costs) {
            CountDownLatch reached = new CountDownLatch(1);
            laboratory.after(costs, () -> {
                reached.countDown();
                new Semaphore(0).acquireUninterruptibly();
            });
            model().calibration().measure(false);
            tasks.workAsideUntil(reached);
        }

        private void add(String id, CommandMenu menu, String title, Feather icon) {
            context.commands().add(Command.of(id, menu, title, icon, "", () -> {}));
        }
    }

    private static List<RegisterListItem> items() {
        return List.of(
                item(3, "tails-10", SampleRegisters.tails()),
                item(4, "original-12", SampleRegisters.trinomialSum(12, 6, 4, 1)),
                item(5, "original-14", SampleRegisters.trinomialSum(14, 10, 6, 1)));
    }

    private static List<RegisterListItem> longNames() {
        return List.of(item(
                5,
                "the register of one giant cycle that was printed as the second example of the third file",
                SampleRegisters.trinomialSum(14, 10, 6, 1)));
    }

    private static RegisterListItem item(int number, String name, Lfsr lfsr) {
        return RegisterListItem.of(number, name, lfsr)
                .with(RegisterAnalyzer.analyze(lfsr, AnalysisOptions.standard(), Progress.NONE, Cancellation.NONE));
    }

    private static Optional<RegisterRow> row(RegisterListItem item) {
        return Optional.of(new RegisterRow(item.number(), 1, item.name(), "row", item.lfsr(), ""));
    }
}
