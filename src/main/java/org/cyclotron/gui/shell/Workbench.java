package org.cyclotron.gui.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.app.AnalysisEntry;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.app.CalibrationEntry;
import org.cyclotron.app.ComparisonEntry;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.OpenRegisters;
import org.cyclotron.app.SaveRegisters;
import org.cyclotron.gui.comparison.ComparisonWorkspace;
import org.cyclotron.gui.export.Exports;
import org.cyclotron.gui.export.SystemClipboard;
import org.cyclotron.gui.history.HistoryWorkspace;
import org.cyclotron.gui.history.ResultKeeper;
import org.cyclotron.gui.laboratory.LaboratoryWorkspace;
import org.cyclotron.gui.register.RegisterWorkspace;
import org.cyclotron.gui.sequence.SequenceWorkspace;
import org.cyclotron.gui.session.AnalysisRequests;
import org.cyclotron.gui.session.FileOperations;
import org.cyclotron.gui.session.FileSession;
import org.cyclotron.gui.session.FolderWatch;
import org.cyclotron.gui.session.OutsideChanges;
import org.cyclotron.gui.session.OverlayQuestions;
import org.cyclotron.gui.session.SessionCommands;
import org.cyclotron.gui.session.UndoRouter;
import org.cyclotron.gui.structure.StructureWorkspace;

/** Puts the program together: the window, the open file, and the workspaces. The one place that knows all of them. */
public final class Workbench {
    private static final Duration FINISHING = Duration.ofSeconds(10);

    private final InterfaceThread interfaceThread = new InterfaceThread(Platform::isFxApplicationThread);
    private final Engines engines;
    private final WorkbenchStage stage;
    private final FileSession session;
    private final FileOperations files;
    private final ResultKeeper keeper;
    private final UsualValues usual;
    private final SessionRestore restore;

    /** The program on a stage, not shown yet. @param picker makes the asker for files from the window it belongs to */
    public Workbench(Stage stage, Preferences preferences, Function<Window, FilePicker> picker) {
        this(stage, preferences, picker, Engines::ofMachine);
    }

    /** The same with other engines. @param engines made from what refuses long work on the JavaFX thread */
    Workbench(
            Stage stage,
            Preferences preferences,
            Function<Window, FilePicker> picker,
            Function<InterfaceThread, Engines> engines) {
        this.engines = engines.apply(interfaceThread);
        this.stage = new WorkbenchStage(stage, preferences, picker);
        var context = this.stage.context();
        var window = this.stage.window();
        keeper = new ResultKeeper(
                this.engines.results(),
                context.tasks(),
                context.navigator(),
                this.stage.settings().keepHistory()::get);
        session = new FileSession(this.stage.registers(), context.tasks(), context.navigator());
        files = new FileOperations(
                session,
                new OpenRegisters(interfaceThread),
                new SaveRegisters(interfaceThread),
                new OverlayQuestions(window.overlay()),
                new RememberedFiles(window.recentFiles(), preferences),
                this.stage::askForPlace,
                context.navigator());
        AnalysisRequests analysis = new AnalysisRequests(
                session,
                this.stage.registers(),
                context.tasks(),
                new AnalyzeRegisters(interfaceThread),
                AnalysisOptions.standard(),
                context.navigator());
        new SessionCommands(session, files, analysis, this.stage.registers(), context.navigator())
                .add(context.commands());
        new UndoRouter(window.frontProperty(), session).add(context.commands());
        this.stage.titleFollows(session.titleProperty());
        OrderlyClosing closing = OrderlyClosing.of(context.tasks());
        this.stage.closesAfter(close -> files.settled(() -> closing.then(close)));
        Exports exports = WindowExports.attach(this.stage, session::file, interfaceThread, new SystemClipboard());
        usual = new UsualValues(this.stage.settings());
        usual.follow(analysis, exports);
        addWorkspaces(exports, analysis);
        restore = new SessionRestore(context, window, session, files, preferences);
        this.stage.onRemember(restore::remember);
        noticeChanges();
    }

    /** Opens what was open at the last start, where that is wanted. */
    public void restore() {
        if (stage.settings().restoreSession().get()) {
            restore.restore();
        }
    }

    private void noticeChanges() {
        var context = stage.context();
        OutsideChanges changes = new OutsideChanges(session, files, context.navigator());
        FolderWatch watch = new FolderWatch(Platform::runLater, changes::look);
        session.pathProperty().subscribe(watch::follow);
        stage.onReturn(changes::look);
        stage.onRemember(() -> watch.follow(null));
    }

    /** One line a workspace; tabs stand in this order. */
    private void addWorkspaces(Exports exports, AnalysisRequests analysis) {
        var context = stage.context();
        var current = stage.registers().currentProperty();
        SessionRows rows = new SessionRows(session);
        RegisterWorkspace register = new RegisterWorkspace(context, current, rows, exports);
        files.settleAlso(new RegisterEdits(register.model()));
        stage.window().add(register.workspace());
        stage.window()
                .add(StructureWorkspace.of(context, current, interfaceThread, exports, analysis::analyzeSelected));
        stage.window()
                .add(SequenceWorkspace.of(
                        context, current, interfaceThread, exports, session::beginIfNone, rows::append));
        int cores = Runtime.getRuntime().availableProcessors();
        ComparisonWorkspace comparison =
                new ComparisonWorkspace(context, stage.registers(), session::row, exports, engines.comparison(), cores);
        stage.window().add(comparison.workspace());
        usual.follow(comparison);
        new FirstMinute(context, stage.window(), session, files).add(comparison);
        LaboratoryWorkspace laboratory = new LaboratoryWorkspace(
                context,
                stage.registers(),
                session::row,
                comparison.measured(),
                exports,
                stage.window().overlay(),
                engines.laboratory(),
                cores);
        // Predictions of comparisons rest on the calibration, too.
        laboratory.calibration().subscribe(calibration -> engines.renew().run());
        stage.window().add(laboratory.workspace());
        keepFinished(analysis, comparison, laboratory);
        HistoryWorkspace history = new HistoryWorkspace(
                context,
                interfaceThread,
                engines.results(),
                keeper.keptProperty(),
                new ReopenedResults(files, comparison, laboratory, context.navigator()),
                exports,
                stage::askForHistory);
        stage.window().add(history.workspace());
        // What the command line kept meanwhile is shown when the tab comes to the front.
        stage.window().frontProperty().subscribe(front -> {
            if (front != null && front.id().equals(HistoryWorkspace.ID)) {
                history.refresh();
            }
        });
    }

    /** Whatever ends in a workspace, also early, is kept. */
    private void keepFinished(
            AnalysisRequests analysis, ComparisonWorkspace comparison, LaboratoryWorkspace laboratory) {
        Clock clock = Clock.systemUTC();
        analysis.onEnded(ended -> keeper.keep(
                () -> AnalysisEntry.of(ended.title(), ended.registers(), ended.problems(), ended.cancelled(), clock)));
        comparison.onMeasured(made -> keeper.keep(() -> ComparisonEntry.of(made, List.of(), false, clock)));
        laboratory.onCalibrated(made -> keeper.keep(() -> CalibrationEntry.of(made, clock)));
    }

    /** Waits a little for results that are being kept, before the program ends. */
    void finish() {
        keeper.await(FINISHING);
    }

    public WorkbenchStage stage() {
        return stage;
    }

    public FileSession session() {
        return session;
    }

    public FileOperations files() {
        return files;
    }
}
