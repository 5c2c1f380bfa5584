package org.cyclotron.gui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.experiment.CannedRounds;
import org.cyclotron.experiment.Comparison;
import org.cyclotron.experiment.HostFailedException;
import org.cyclotron.experiment.SampleComparisons;
import org.cyclotron.gui.HeldTasks;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.RegisterSnapshot;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.shell.Preferences;
import org.cyclotron.gui.shell.RecentFiles;
import org.cyclotron.gui.shell.WorkbenchViewModel;
import org.cyclotron.gui.shell.WorkbenchWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the workspace in the real window, searched for what a person would call broken. */
class ComparisonPicturesTest {
    private static final Comparison SAMPLE = SampleComparisons.finished();
    private static final Comparison OVERSUBSCRIBED = SampleComparisons.oversubscribed();

    @TempDir
    private Path folder;

    @Test
    void finished() {
        check("comparison", true, window -> {
            window.run();
            window.select("blocks@threads:2");
        });
    }

    @Test
    void finishedWithMoreWorkersThanProcessorsInALane() {
        check("comparison-oversubscribed", true, window -> {
            window.engine.answer = OVERSUBSCRIBED;
            window.chooseLanes(OVERSUBSCRIBED, 2, 4);
            window.run();
            window.select("segments@threads:4");
        });
    }

    @Test
    void keptOnAnotherMachine() {
        check("comparison-kept", false, window -> {
            window.engine.here = CannedRounds.ENVIRONMENT;
            window.model().reopen(List.of(SAMPLE), "Kept on 23 Nov 2026, 09:14");
        });
    }

    @Test
    void measuring() {
        check("comparison-measuring", true, window -> window.runUntil(3));
    }

    @Test
    void stopped() {
        check("comparison-stopped", false, window -> {
            window.runUntil(4);
            ((Button) window.find("#run")).fire();
            window.goOn();
        });
    }

    @Test
    void nothingYet() {
        check("comparison-empty", false, window -> {});
    }

    @Test
    void aRace() {
        check("comparison-race", true, window -> {
            ((ToggleButton) window.find("#mode-race")).fire();
            window.run();
        });
    }

    @Test
    void aHostThatFailed() {
        check("comparison-error", false, window -> {
            window.engine.failure = new HostFailedException(
                    "The host process ended with code 137 before its first answer; memory may be short.");
            window.engine.after(2, () -> {});
            window.run();
        });
    }

    @Test
    void aQuestionBeforeALongRun() {
        check("comparison-asking", false, window -> {
            window.model().choices().kernelProperty().set("paced:500us");
            ((Button) window.find("#run")).fire();
        });
    }

    @Test
    void nothingIsTimedBesideACalibration() {
        check("comparison-barred", false, window -> {
            window.tasks.runner().<String>startTimed("Calibrating quickly", work -> "", outcome -> {});
            ((Button) window.find("#run")).fire();
        });
    }

    @Test
    void otherWorkWouldDisturb() {
        check("comparison-disturbed", false, window -> {
            window.tasks.runner().<String>start("Analysing registers-2026.csv", work -> "", outcome -> {});
            ((Button) window.find("#run")).fire();
        });
    }

    @Test
    void workers() {
        check("comparison-workers", false, window -> {
            window.run();
            window.select("queue@stealing:2");
            ((ToggleButton) window.find("#detail-workers")).fire();
        });
    }

    @Test
    void wallTimes() {
        check("comparison-wall", false, window -> {
            window.run();
            ((ToggleButton) window.find("#detail-wall")).fire();
        });
    }

    @Test
    void efficiency() {
        check("comparison-efficiency", false, window -> {
            window.run();
            ((ToggleButton) window.find("#detail-efficiency")).fire();
        });
    }

    @Test
    void figures() {
        check("comparison-table", false, window -> {
            window.run();
            ((ToggleButton) window.find("#detail-table")).fire();
        });
    }

    @Test
    void crossover() {
        check("comparison-crossover", false, window -> {
            window.registers.select(window.registers.items());
            window.run();
            ((Hyperlink) window.find("#show-crossover")).fire();
        });
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

    /** The window with a canned engine; background work runs when the picture wants it. */
    private final class SampleWindow {
        final CannedEngine engine = new CannedEngine(SAMPLE);
        final RegistersViewModel registers = new RegistersViewModel();
        final Scene scene;
        private final HeldTasks tasks = new HeldTasks();
        private final Semaphore goOn = new Semaphore(0);
        private Thread worker = new Thread();
        private final ComparisonWorkspace workspace;

        SampleWindow(Look look, int width, int height) {
            registers.open("registers-2026.csv", SampleWorkspace.items(), List.of());
            registers.selectNumber(5);
            WorkbenchContext context = new WorkbenchContext(look, tasks.runner(), new Commands(), new Navigator());
            add(context, "file.open", CommandMenu.FILE, "Open file", Feather.FOLDER);
            add(context, "run.analyse", CommandMenu.RUN, "Analyse registers", Feather.CPU);
            WorkbenchWindow window = new WorkbenchWindow(
                    context,
                    new WorkbenchViewModel(registers, tasks.runner()),
                    new RecentFiles(new Preferences(folder.resolve("preferences"))));
            workspace = new ComparisonWorkspace(
                    context,
                    registers,
                    SampleWorkspace::row,
                    exports(context, registers),
                    engine,
                    SampleComparisons.CORES);
            window.add(workspace.workspace());
            context.navigator().publish(new NavigationRequest.ShowWorkspace(ComparisonWorkspace.ID));
            scene = window.scene(width, height);
            chooseLanes(SAMPLE, 2);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            ((TabPane) find("#workspaces")).layout();
        }

        void chooseLanes(Comparison sample, Integer... workers) {
            ChoicesViewModel choices = model().choices();
            choices.lanes()
                    .setAll(choices.offered().stream()
                            .filter(lane -> sample.request().strategies().stream()
                                    .anyMatch(s -> lane.spec().equals(s.decomposition() + "@" + s.backend())))
                            .toList());
            choices.workers().setAll(workers);
        }

        ComparisonViewModel model() {
            return workspace.model();
        }

        Node find(String selector) {
            Node found = scene.getRoot().lookup(selector);
            assertThat(found).as(selector).isNotNull();
            return found;
        }

        /** Presses the button and does the work. */
        void run() {
            model().press();
            tasks.work();
        }

        /** Presses the button, and leaves the work waiting after some rounds. */
        void runUntil(int rounds) {
            CountDownLatch reached = new CountDownLatch(1);
            engine.after(rounds, () -> {
                reached.countDown();
                goOn.acquireUninterruptibly();
            });
            model().press();
            worker = tasks.workAsideUntil(reached);
        }

        /** Lets the work that waits go on to its end. */
        void goOn() {
            goOn.release();
            try {
                worker.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            tasks.drain();
        }

        @SuppressWarnings("unchecked")
        void select(String strategy) {
            scene.getRoot().layout();
            TableView<LaneRow> lanes = (TableView<LaneRow>) find("#lanes");
            lanes.getItems().stream()
                    .filter(row -> row.spec().equals(strategy))
                    .forEach(row -> lanes.getSelectionModel().select(row));
        }

        private static void add(WorkbenchContext context, String id, CommandMenu menu, String title, Feather icon) {
            context.commands().add(Command.of(id, menu, title, icon, "", () -> {}));
        }
    }

    private static Exports exports(WorkbenchContext context, RegistersViewModel registers) {
        return new Exports(
                context,
                InterfaceThread.NONE,
                () -> RegisterSnapshot.of(null, registers),
                (title, name, kind, extension) -> Optional.empty(),
                new SystemClipboard(),
                new OverlayPlace() {
                    @Override
                    public void show(Region card) {
                        // These pictures open no dialog.
                    }

                    @Override
                    public void hide() {
                        // Nothing was opened.
                    }
                });
    }
}
