package org.cyclotron.gui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.cyclotron.algebra.field.FiniteFields;
import org.cyclotron.gui.Pictures;
import org.cyclotron.gui.SampleRegisters;
import org.cyclotron.gui.export.QuietExports;
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
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.Notations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the workspace in the real window, looked through for faults. */
class RegisterPicturesTest {
    private static final int GF4 = 5;
    private static final int DEGREE_64 = 6;
    private static final int DEGREE_1000 = 7;
    private static final int GF257 = 8;
    private static final int DEGREE_16 = 9;

    @TempDir
    Path folder;

    @Test
    void aRegisterWithoutEditsHasNoFault() {
        assertThat(running("register", 2, "", run -> {})).isEmpty();
    }

    @Test
    void anInputThatIsNoRegisterHasNoFault() {
        assertThat(taken("register-invalid", 2, model -> {
                    model.choose(Notations.DELAY_TAPS);
                    model.typeLength("8");
                    model.type("[8, 6, 9, 4]");
                }))
                .isEmpty();
    }

    @Test
    void aSingularRegisterAndOneThatCannotBeSavedHaveNoFault() {
        assertThat(taken("register-unsaved", 3, model -> {
                    model.setCoefficient(4, 0);
                    model.save();
                }))
                .isEmpty();
    }

    @Test
    void registersOverOtherFieldsHaveNoFault() {
        assertThat(running("register-gf4", GF4, "", run -> {})).isEmpty();
        assertThat(taken("register-gf257", GF257, model -> {})).isEmpty();
    }

    @Test
    void longRegistersHaveNoFault() {
        assertThat(taken("register-16", DEGREE_16, model -> {})).isEmpty();
        assertThat(running("register-64", DEGREE_64, "", run -> run.jump("2^20")))
                .isEmpty();
        assertThat(taken("register-1000", DEGREE_1000, model -> {})).isEmpty();
    }

    @Test
    void theWorkspaceWithoutARegisterHasNoFault() {
        assertThat(taken("register-empty", 0, model -> {})).isEmpty();
    }

    @Test
    void theGaloisFormHasNoFault() {
        assertThat(running("register-galois", 2, "#circuit-galois", run -> {})).isEmpty();
        assertThat(running("register-galois-64", DEGREE_64, "#circuit-galois", run -> {}))
                .isEmpty();
    }

    @Test
    void aSingularRegisterSteppedBackHasNoFault() {
        assertThat(running("register-singular", 3, "", run -> {
                    run.setStart("0000000000");
                    run.stepBack();
                }))
                .isEmpty();
    }

    /** Ten steps on, with what happens after. */
    private List<String> running(String name, int number, String toggle, Consumer<RunViewModel> after) {
        return taken(
                name,
                number,
                (model, run) -> {
                    for (int i = 0; i < 10; i++) {
                        run.step();
                    }
                    after.accept(run);
                },
                toggle);
    }

    private List<String> taken(String name, int number, Consumer<RegisterViewModel> edits) {
        return taken(name, number, (model, run) -> edits.accept(model), "");
    }

    private List<String> taken(
            String name, int number, BiConsumer<RegisterViewModel, RunViewModel> edits, String toggle) {
        boolean everywhere = name.equals("register") || name.equals("register-galois");
        return Pictures.audited(name, everywhere, (look, width, height) -> {
            Executor direct = Runnable::run;
            TaskRunner tasks = new TaskRunner(direct, direct, System::nanoTime);
            WorkbenchContext context = new WorkbenchContext(look, tasks, new Commands(), new Navigator());
            RegistersViewModel registers = new RegistersViewModel();
            RegisterViewModel model =
                    new RegisterViewModel(new TaskRunner(direct, direct, System::nanoTime), new RefusingRows());
            RegisterWorkspace register = new RegisterWorkspace(
                    context, model, QuietExports.of(context), new HandPulse(), new SimpleBooleanProperty());
            WorkbenchWindow window = new WorkbenchWindow(
                    context,
                    new WorkbenchViewModel(registers, tasks),
                    new RecentFiles(new Preferences(folder.resolve("preferences"))));
            registers.currentProperty().subscribe(model::show);
            window.add(register.workspace());
            if (number > 0) {
                registers.open("registers-2026.csv", items(), List.of());
                registers.selectNumber(number);
            } else {
                context.navigator().publish(new NavigationRequest.ShowWorkspace(RegisterWorkspace.ID));
            }
            edits.accept(model, register.run());
            Scene scene = window.scene(width, height);
            if (!toggle.isEmpty()) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                ((ToggleButton) scene.getRoot().lookup(toggle)).fire();
            }
            return scene;
        });
    }

    private static List<RegisterListItem> items() {
        long[] thousand = new long[1000];
        for (int i = 0; i < thousand.length; i++) {
            thousand[i] = i % 7 == 0 || i % 11 == 3 ? 1 : 0;
        }
        long[] sixtyFour = new long[64];
        for (int i : new int[] {0, 1, 3, 4, 17, 40, 63}) {
            sixtyFour[i] = 1;
        }
        List<RegisterListItem> all = new ArrayList<>(SampleRegisters.items().subList(0, 4));
        all.add(RegisterListItem.of(GF4, "quaternary-6", new Lfsr(FiniteFields.of(4), 2, 0, 3, 0, 1, 1)));
        all.add(RegisterListItem.of(DEGREE_64, "sixty-four", new Lfsr(FiniteFields.of(2), sixtyFour)));
        all.add(RegisterListItem.of(DEGREE_1000, "thousand", new Lfsr(FiniteFields.of(2), thousand)));
        all.add(RegisterListItem.of(GF257, "prime-257", new Lfsr(FiniteFields.of(257), 254, 0, 17, 200, 0, 1, 3, 5)));
        all.add(RegisterListItem.of(DEGREE_16, "sixteen", SampleRegisters.trinomialSum(16, 12, 3, 1)));
        return all;
    }

    /** Rows that cannot express anything. */
    private static final class RefusingRows implements RegisterRows {
        @Override
        public void replace(int number, Lfsr lfsr) {
            throw new IllegalArgumentException("line 7 is read over GF(2) as SciPy taps, which cannot express this"
                    + " register: append it as a new row instead");
        }

        @Override
        public void append(Lfsr lfsr, @Nullable String name) {
            throw new AssertionError("nothing is added here");
        }
    }
}
