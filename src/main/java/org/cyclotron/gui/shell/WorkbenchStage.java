package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.cyclotron.gui.control.Look;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.CommandMenu;
import org.cyclotron.gui.navigation.Commands;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.settings.Settings;
import org.cyclotron.gui.settings.SettingsCard;
import org.cyclotron.gui.task.TaskRunner;
import org.kordamp.ikonli.feather.Feather;

/** Puts the window on a stage: opening, quitting, size, theme and what is remembered of them. */
public final class WorkbenchStage {
    /** The files people open. */
    public static final List<FilePicker.FileKind> REGISTER_FILES = List.of(
            new FilePicker.FileKind("Register files", List.of("*.csv", "*.tsv", "*.txt", "*.lfsr")),
            new FilePicker.FileKind("All files", List.of("*.*")));

    private static final FilePicker.FileKind HISTORY_FILES =
            new FilePicker.FileKind("Exported history", List.of("*.json"));

    private final Stage stage;
    private final Preferences preferences;
    private final FilePicker picker;
    private final Settings settings;
    private final List<Runnable> remembering = new ArrayList<>();
    private final WorkbenchContext context;
    private final WorkbenchViewModel model;
    private final WorkbenchWindow window;
    private Consumer<Runnable> guard = Runnable::run;

    /**
     * Builds the window without showing it.
     *
     * @param preferences where size, theme and recent files are kept
     * @param picker makes the asker for files from the window it belongs to
     */
    public WorkbenchStage(Stage stage, Preferences preferences, Function<Window, FilePicker> picker) {
        this.stage = stage;
        this.preferences = preferences;
        this.picker = picker.apply(stage);
        settings = new Settings(preferences, Runtime.getRuntime().availableProcessors());
        Look look = new Look(AppearanceSettings.first(settings));
        AppearanceSettings.follow(settings, look);
        look.followWindows();
        context = new WorkbenchContext(look, TaskRunner.forWindow(), new Commands(), new Navigator());
        context.commands().add(openCommand());
        context.commands().add(quitCommand());
        model = new WorkbenchViewModel(new RegistersViewModel(context.tasks()), context.tasks());
        window = new WorkbenchWindow(context, model, new RecentFiles(preferences));
        SettingsCard card =
                new SettingsCard(settings, () -> this.picker.folder("Folder of exports"), window.overlay()::hide);
        new SettingCommands(settings, card, window.overlay()).add(context.commands());
        prepare();
    }

    public WorkbenchContext context() {
        return context;
    }

    public WorkbenchWindow window() {
        return window;
    }

    public RegistersViewModel registers() {
        return model.registers();
    }

    /** Asks where to save a file of a kind; empty when the person declines. */
    Optional<Path> askWhereToSave(String title, String suggestedName, FilePicker.FileKind kind) {
        String folder = settings.exportFolder().get();
        return folder.isBlank()
                ? picker.save(title, suggestedName, List.of(kind))
                : picker.save(title, suggestedName, List.of(kind), Path.of(folder.strip()));
    }

    /** Shows the window. */
    public void show() {
        stage.show();
        Timeline memory = new Timeline(new KeyFrame(Duration.seconds(2), e -> model.refreshMemory()));
        memory.setCycleCount(Animation.INDEFINITE);
        memory.play();
        stage.setOnHidden(e -> {
            memory.stop();
            remember();
        });
    }

    private void prepare() {
        stage.setScene(window.scene(WindowPlace.width(preferences), WindowPlace.height(preferences)));
        WindowPlace.apply(preferences, stage);
        stage.getIcons().setAll(Look.icons());
        stage.setTitle("Cyclotron");
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /** What a person has set. */
    public Settings settings() {
        return settings;
    }

    /** Does something whenever a person comes back to the window from another one. */
    void onReturn(Runnable action) {
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                action.run();
            }
        });
    }

    /** Does something before the preferences are written at the end. */
    void onRemember(Runnable action) {
        remembering.add(action);
    }

    /** Gives the window's title over to the open file. */
    void titleFollows(ObservableValue<String> title) {
        title.subscribe(stage::setTitle);
    }

    /** Lets something be settled before the window closes. @param guard runs what it is given, now, later or never */
    void closesAfter(Consumer<Runnable> guard) {
        this.guard = guard;
    }

    /** Asks where to save a file; empty when the person declines. */
    Optional<Path> askForPlace(String suggestedName) {
        return picker.save("Save the registers", suggestedName, REGISTER_FILES);
    }

    /** Asks for a file of exported entries of the history; empty when the person declines. */
    Optional<Path> askForHistory() {
        return picker.open("Import into the history", List.of(HISTORY_FILES));
    }

    private void close() {
        guard.accept(stage::close);
    }

    private void remember() {
        context.tasks().cancelAll();
        WindowPlace.keep(preferences, stage);
        preferences.put("workspace", window.workspaceInFront());
        remembering.forEach(Runnable::run);
        preferences.save();
    }

    private Command openCommand() {
        return Command.of(
                "file.open",
                CommandMenu.FILE,
                "Open file",
                Feather.FOLDER,
                "Shortcut+O",
                () -> picker.open("Open a file of registers", REGISTER_FILES)
                        .ifPresent(file -> context().navigator().publish(new NavigationRequest.OpenFile(file))));
    }

    private Command quitCommand() {
        return Command.of("file.quit", CommandMenu.FILE, "Quit", Feather.LOG_OUT, "Shortcut+Q", this::close);
    }
}
