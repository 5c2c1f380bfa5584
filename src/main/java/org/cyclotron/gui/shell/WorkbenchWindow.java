package org.cyclotron.gui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cyclotron.gui.control.Card;
import org.cyclotron.gui.control.ErrorBox;
import org.cyclotron.gui.control.Icons;
import org.cyclotron.gui.control.Magnified;
import org.cyclotron.gui.control.OverlayPlace;
import org.cyclotron.gui.control.ProblemBox;
import org.cyclotron.gui.control.Theme;
import org.cyclotron.gui.help.AboutCard;
import org.cyclotron.gui.help.HelpCard;
import org.cyclotron.gui.navigation.Command;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.WorkbenchContext;
import org.cyclotron.gui.navigation.Workspace;
import org.cyclotron.gui.registers.RegistersView;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The content of the window: it arranges the parts, opens overlays and answers requests of features. */
public final class WorkbenchWindow {
    /** The window is laid out on no less, in pixels of usual size. */
    static final double LEAST_WIDTH = 1024;

    static final double LEAST_HEIGHT = 640;

    private static final double WIDE = 1440;
    private static final double NARROW_PANE = 288;
    private static final double WIDE_PANE = 400;
    /** Above the status bar. */
    private static final Insets NOTICE_MARGIN = new Insets(0, 16, 40, 0);

    private final WorkbenchContext context;
    private final WorkbenchViewModel model;
    private final RecentFiles recent;
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane(frame, overlay);
    private final Magnified magnified = new Magnified(root, LEAST_WIDTH, LEAST_HEIGHT);
    private final StartView start;
    private final RegistersView registers;
    private final WorkspaceTabs tabs;
    private final CommandPalette palette;
    private final TaskList taskList;
    private final List<Node> problemActions = new ArrayList<>();
    private @Nullable HelpCard help;

    public WorkbenchWindow(WorkbenchContext context, WorkbenchViewModel model, RecentFiles recent) {
        this.context = context;
        this.model = model;
        this.recent = recent;
        registers = new RegistersView(model.registers(), this::showProblems, addButton());
        palette = new CommandPalette(context.commands(), model.registers(), overlay::hide);
        taskList = new TaskList(context.tasks());
        start = new StartView(context, recent, this::requestOpen);
        tabs = new WorkspaceTabs(model.registers(), start::view);
        root.getStyleClass().add("shell");
        frame.setTop(new TopBar(context.commands(), RecentMenu.of(recent, this::requestOpen), themeButton()));
        frame.setLeft(registers);
        frame.setCenter(tabs.view());
        frame.setBottom(new StatusLine(model, this::showTasks));
        magnified.factorProperty().bind(context.look().magnificationProperty());
        context.commands().pausedProperty().bind(overlay.visibleProperty());
        root.widthProperty().subscribe(width -> adapt(width.doubleValue()));
        acceptDroppedFiles();
        context.navigator().answer(this::answer);
        new ShellCommands(context, this).add();
    }

    /** A scene of this size with the style sheets. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(magnified, width, height);
        context.look().style(scene);
        overlay.pressLetters(scene);
        return scene;
    }

    /** Adds a tab. Tabs stand in the order of adding. */
    public void add(Workspace workspace) {
        tabs.add(workspace);
    }

    /** The files opened lately; whoever has opened a file adds it. */
    public RecentFiles recentFiles() {
        return recent;
    }

    /** The list of registers. */
    RegistersViewModel registers() {
        return model.registers();
    }

    /** The ids of all workspaces, in the order of their tabs. */
    List<String> workspaceIds() {
        return tabs.ids();
    }

    /** The id of the workspace in front; {@code start} for the first page. */
    public String workspaceInFront() {
        return tabs.inFront();
    }

    /** The workspace in front; null while the tabs are being arranged. */
    public ReadOnlyObjectProperty<@Nullable Workspace> frontProperty() {
        return tabs.frontProperty();
    }

    /** Where dialogs and questions are shown; Escape closes them. */
    public OverlayPlace overlay() {
        return overlay;
    }

    /** Lays a small node over the lower right corner of the workspaces, where it may show and hide itself. */
    public void addNotice(Node notice) {
        StackPane.setAlignment(notice, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(notice, NOTICE_MARGIN);
        root.getChildren().add(root.getChildren().indexOf(overlay), notice);
    }

    /** Adds a card to the first page, beside others: another way to begin. */
    public void addBeginning(Region card) {
        start.add(card);
    }

    /** Adds a small button to the heading of the list of registers. */
    public void addRegistersAction(Node button) {
        registers.addAction(button);
    }

    /** Adds a small button to the list of rows that could not be read. */
    public void addProblemsAction(Node button) {
        problemActions.add(button);
    }

    void showPalette() {
        overlay.show(palette.view());
        palette.open();
    }

    void showTasks() {
        overlay.show(taskList.view());
    }

    void showHelp(String page) {
        if (help == null) {
            help = new HelpCard(context.commands(), overlay::hide);
        }
        help.turnTo(page);
        overlay.show(help.view());
    }

    void showAbout() {
        overlay.show(AboutCard.of());
    }

    void showShortcuts() {
        overlay.show(CheatSheet.of(context.commands()));
    }

    void focusFilter() {
        registers.focusFilter();
    }

    void switchTheme() {
        Theme next = context.look().themeProperty().get().other();
        context.look().themeProperty().set(next);
    }

    void showNeighbour(int step) {
        tabs.showNeighbour(step);
    }

    private void requestOpen(Path file) {
        context.navigator().publish(new NavigationRequest.OpenFile(file));
    }

    private void answer(NavigationRequest request) {
        switch (request) {
            case NavigationRequest.ShowWorkspace show -> tabs.show(show.id());
            case NavigationRequest.SelectRegister select -> model.registers().selectNumber(select.number());
            case NavigationRequest.Announce announce -> model.announce(announce.sentence());
            case NavigationRequest.ReportError error -> showError(error);
            case NavigationRequest.OpenFile open -> overlay.hide();
            case NavigationRequest.ShowState state -> tabs.show("structure");
            case NavigationRequest.ShowFolder folder -> {
                // The application answers it: it knows the platform's own windows.
            }
        }
    }

    private void showError(NavigationRequest.ReportError error) {
        ErrorBox box = new ErrorBox(error.happened(), error.meaning(), error.remedy(), error.details());
        box.getStyleClass().add("overlay-card");
        // An error may come by itself while a question is open.
        overlay.showLater(box);
    }

    private void showProblems() {
        ProblemBox.Everything all =
                new ProblemBox.Everything(List.copyOf(model.registers().problems()));
        Card card = new Card(model.registers().problemHeading().get(), all, problemActions.toArray(Node[]::new));
        card.getStyleClass().add("overlay-card");
        overlay.show(card);
    }

    private void adapt(double width) {
        boolean wide = width >= WIDE;
        double pane = wide ? Math.clamp(width * 0.208, 320, WIDE_PANE) : NARROW_PANE;
        registers.setPrefWidth(pane);
        registers.setMinWidth(pane);
        registers.setWide(wide);
    }

    private Node themeButton() {
        Button button = iconButton("theme", "Switch theme", Feather.MOON);
        context.look().themeProperty().subscribe(theme -> {
            button.setGraphic(Icons.of(theme == Theme.DARK ? Feather.SUN : Feather.MOON));
            button.setAccessibleText("Switch to the " + theme.other().id() + " theme");
        });
        button.setOnAction(e -> switchTheme());
        return button;
    }

    private Node addButton() {
        Button button = iconButton("add-register", "New register", Feather.PLUS);
        button.setOnAction(e -> context.commands().find("register.new").ifPresent(Command::run));
        Runnable show =
                () -> button.setVisible(context.commands().find("register.new").isPresent());
        context.commands().all().subscribe(show);
        show.run();
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static Button iconButton(String id, String words, Feather glyph) {
        Button button = new Button(words, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-only");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    private void acceptDroppedFiles() {
        root.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
            }
            e.consume();
        });
        root.setOnDragDropped(e -> {
            List<Path> files = new ArrayList<>();
            e.getDragboard().getFiles().forEach(f -> files.add(f.toPath()));
            dropped(files);
            e.setDropCompleted(!files.isEmpty());
            e.consume();
        });
    }

    /** Opens the first of the dropped files that can be one of registers, or says why none was opened. */
    void dropped(List<Path> files) {
        files.stream()
                .filter(WorkbenchViewModel::looksLikeRegisters)
                .findFirst()
                .ifPresentOrElse(
                        this::requestOpen,
                        () -> model.announce(
                                "Nothing was opened: files of registers end in .csv, .tsv, .txt or .lfsr"));
    }
}
