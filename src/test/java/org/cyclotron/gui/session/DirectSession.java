package org.cyclotron.gui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.OpenRegisters;
import org.cyclotron.app.SaveRegisters;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskRunner;

/** A session without a window: work happens at once on the calling thread, and questions wait in lists. */
final class DirectSession {
    final List<NavigationRequest> published = new ArrayList<>();
    final List<Consumer<SessionQuestions.Unsaved>> unsavedQuestions = new ArrayList<>();
    final List<Consumer<SessionQuestions.Conflict>> conflicts = new ArrayList<>();
    final List<FieldQuestionViewModel> fieldQuestions = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    final List<Path> missing = new ArrayList<>();
    final Map<Path, String> fields = new HashMap<>();
    Optional<Path> place = Optional.empty();

    final Navigator navigator = new Navigator();
    final TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run, System::nanoTime);
    final RegistersViewModel registers = new RegistersViewModel();
    final FileSession session = new FileSession(registers, tasks, navigator);
    final FileOperations files = new FileOperations(
            session,
            new OpenRegisters(InterfaceThread.NONE),
            new SaveRegisters(InterfaceThread.NONE),
            questions(),
            memory(),
            name -> place,
            navigator);
    final AnalysisRequests analysis = new AnalysisRequests(
            session,
            registers,
            tasks,
            new AnalyzeRegisters(InterfaceThread.NONE),
            AnalysisOptions.standard(),
            navigator);

    DirectSession() {
        navigator.answer(published::add);
    }

    /** The errors told so far. */
    List<NavigationRequest.ReportError> errors() {
        return published.stream()
                .filter(NavigationRequest.ReportError.class::isInstance)
                .map(NavigationRequest.ReportError.class::cast)
                .toList();
    }

    private SessionQuestions questions() {
        return new SessionQuestions() {
            @Override
            public void unsaved(String file, Consumer<Unsaved> answer) {
                unsavedQuestions.add(answer);
            }

            @Override
            public void changedOutside(String file, Consumer<Conflict> answer) {
                conflicts.add(answer);
            }

            @Override
            public void field(FieldQuestionViewModel question) {
                fieldQuestions.add(question);
            }
        };
    }

    private SessionMemory memory() {
        return new SessionMemory() {
            @Override
            public void opened(Path file) {
                opened.add(file);
            }

            @Override
            public void missing(Path file) {
                missing.add(file);
            }

            @Override
            public Optional<String> field(Path file) {
                return Optional.ofNullable(fields.get(file));
            }

            @Override
            public String lastField() {
                return "GF(2)";
            }

            @Override
            public void rememberField(Path file, String field) {
                fields.put(file, field);
            }
        };
    }
}
