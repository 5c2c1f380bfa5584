package org.cyclotron.gui.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.TaskRunner;

/**
 * Analyses registers of the open file in the background, a task a request. Results appear in the list as they come; what
 * was finished when a request is cancelled stays. Opening another file cancels them all. Used on the JavaFX thread.
 */
public final class AnalysisRequests {
    private final FileSession session;
    private final RegistersViewModel registers;
    private final TaskRunner tasks;
    private final AnalyzeRegisters analyze;
    private AnalysisOptions options;
    private final Navigator navigator;
    private final List<AnalysisRequest> running = new ArrayList<>();
    private Consumer<EndedAnalysis> listener = ended -> {};

    public AnalysisRequests(
            FileSession session,
            RegistersViewModel registers,
            TaskRunner tasks,
            AnalyzeRegisters analyze,
            AnalysisOptions options,
            Navigator navigator) {
        this.session = session;
        this.registers = registers;
        this.tasks = tasks;
        this.analyze = analyze;
        this.options = options;
        this.navigator = navigator;
        session.onLeaving(() -> List.copyOf(running).forEach(AnalysisRequest::abandon));
    }

    /** Sets who hears of analyses that have ended with at least one register, such as to keep them. */
    public void onEnded(Consumer<EndedAnalysis> next) {
        listener = next;
    }

    /** From now on a walk predicted to take longer is not begun. @param seconds above 0 */
    public void limitWalks(double seconds) {
        options = options.withMaximumSeconds(seconds);
    }

    /** Analyses the registers that have not been analysed yet; all of them anew where there are none such. */
    public void analyzeAll() {
        List<RegisterListItem> missing = registers.items().stream()
                .filter(item -> item.analysis() == null)
                .toList();
        analyze(missing.isEmpty() ? registers.items() : missing, true);
    }

    /** Analyses the selected registers, also those that have been. */
    public void analyzeSelected() {
        analyze(registers.selected());
    }

    /** Analyses registers of the list, in its order. */
    public void analyze(List<RegisterListItem> items) {
        analyze(items, items.size() == registers.items().size());
    }

    /** @param whole whether what is known of the other registers belongs to the result */
    private void analyze(List<RegisterListItem> items, boolean whole) {
        RegisterDocument document = session.document();
        if (document == null || items.isEmpty()) {
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        items.forEach(item -> numbers.add(item.number()));
        AnalysisRequest request = new AnalysisRequest(session, registers, document, numbers, whole);
        running.add(request);
        request.start(tasks, analyze, options, result -> listener.accept(result), ended -> {
            running.remove(request);
            navigator.publish(ended);
        });
    }
}
