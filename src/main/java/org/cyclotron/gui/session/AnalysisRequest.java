package org.cyclotron.gui.session;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cyclotron.analysis.AnalysisOptions;
import org.cyclotron.analysis.AnalyzedRegister;
import org.cyclotron.app.AnalyzeRegisters;
import org.cyclotron.app.FileAnalysis;
import org.cyclotron.cycle.RegisterAnalysis;
import org.cyclotron.cycle.Verification;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.registers.RegisterListItem;
import org.cyclotron.gui.registers.RegistersViewModel;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.Batches;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.lfsr.csv.RegisterRow;
import org.cyclotron.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Some registers on their way through the analysis. The one after the last finished is shown as being analysed. The file
 * may be edited meanwhile: results find their row by the register itself.
 */
final class AnalysisRequest {
    private final FileSession session;
    private final RegistersViewModel registers;
    private final RegisterDocument asked;
    private final List<RegisterListItem> order;
    private final boolean whole;
    private final String file;
    private Consumer<EndedAnalysis> resulted = ended -> {};
    private @Nullable BackgroundTask task;
    private @Nullable RegisterDocument indexed;
    private Map<Lfsr, Integer> numbers = Map.of();
    private long startedAt;
    private int finished;
    private int failed;
    private boolean abandoned;

    /** @param whole whether what is known of the other registers belongs to the result */
    AnalysisRequest(
            FileSession session,
            RegistersViewModel registers,
            RegisterDocument asked,
            Set<Integer> chosen,
            boolean whole) {
        this.session = session;
        this.registers = registers;
        this.asked = asked;
        this.whole = whole;
        this.file = session.nameProperty().get();
        this.order = asked.items().stream()
                .filter(item -> chosen.contains(item.number()))
                .toList();
    }

    /**
     * Begins.
     *
     * @param result hears what was finished, where there is anything
     * @param ended hears what to tell at the end, unless the request was abandoned
     */
    void start(
            TaskRunner tasks,
            AnalyzeRegisters analyze,
            AnalysisOptions options,
            Consumer<EndedAnalysis> result,
            Consumer<NavigationRequest> ended) {
        resulted = result;
        Batches<AnalyzedRegister> results = tasks.batches(this::receive);
        startedAt = System.nanoTime();
        underWay().ifPresent(registers::update);
        task = tasks.<FileAnalysis>start(
                "Analysing " + counted(order.size()),
                work -> analyze.run(rows(), options, results, work, work),
                outcome -> {
                    results.flush();
                    settle();
                    if (!abandoned) {
                        publish();
                    }
                    ended.accept(sentence(outcome));
                });
    }

    /** Stops, because the rows are no longer shown. */
    void abandon() {
        if (!abandoned) {
            publish();
        }
        abandoned = true;
        if (task != null) {
            task.cancel();
        }
    }

    /** What is known is read now: with another file it is forgotten. */
    private void publish() {
        if (finished == 0) {
            return;
        }
        List<RegisterRow> rows = whole ? asked.file().rows() : rows().subList(0, finished);
        List<AnalyzedRegister> registers = new ArrayList<>(rows.size());
        for (RegisterRow row : rows) {
            RegisterAnalysis analysis = session.known().get(row.lfsr());
            if (analysis != null) {
                registers.add(new AnalyzedRegister(row, analysis));
            }
        }
        resulted.accept(new EndedAnalysis(title(), registers, asked.file().problems(), finished < order.size()));
    }

    private String title() {
        if (whole) {
            return file;
        }
        return (order.size() == 1 ? order.getFirst().name() : order.size() + " registers") + " of " + file;
    }

    private List<RegisterRow> rows() {
        return order.stream()
                .map(item -> asked.row(item.number()).orElseThrow())
                .toList();
    }

    private void receive(List<AnalyzedRegister> results) {
        if (abandoned) {
            return;
        }
        List<RegisterListItem> changed = new ArrayList<>(results.size() + 1);
        for (AnalyzedRegister result : results) {
            Lfsr lfsr = result.row().lfsr();
            session.known().put(lfsr, result.analysis());
            shown(order.get(finished)).ifPresent(item -> changed.add(item.with(result.analysis())));
            finished++;
            if (result.analysis().verification().status() == Verification.Status.FAILED) {
                failed++;
            }
        }
        underWay().ifPresent(changed::add);
        registers.updateAll(changed);
    }

    private Optional<RegisterListItem> underWay() {
        return finished < order.size() ? shown(order.get(finished)).map(RegisterListItem::running) : Optional.empty();
    }

    /** Whatever was under way when the work ended is so no longer. */
    private void settle() {
        if (!abandoned && finished < order.size()) {
            shown(order.get(finished)).map(RegisterListItem::idle).ifPresent(registers::update);
        }
    }

    /** The item as it is in the list now; empty where the register is no longer in the file. */
    @SuppressWarnings("ReferenceEquality") // A document and a register of it are themselves.
    private Optional<RegisterListItem> shown(RegisterListItem item) {
        RegisterDocument now = session.document();
        if (now == asked) {
            return registers.find(item.number());
        }
        if (now != indexed) {
            indexed = now;
            numbers = new IdentityHashMap<>();
            if (now != null) {
                now.items().forEach(each -> numbers.put(each.lfsr(), each.number()));
            }
        }
        Integer number = numbers.get(item.lfsr());
        return number == null ? Optional.empty() : registers.find(number);
    }

    private NavigationRequest sentence(TaskOutcome<FileAnalysis> outcome) {
        if (outcome instanceof TaskOutcome.Failed<FileAnalysis>(Throwable cause)) {
            return new NavigationRequest.ReportError(
                    "The analysis ended early",
                    finished + " of " + counted(order.size()) + " were analysed, and these results stay.",
                    "Analyse the rest again, or walk fewer states.",
                    String.valueOf(cause));
        }
        String taken = " in " + Figures.seconds((System.nanoTime() - startedAt) / 1e9);
        String time = outcome instanceof TaskOutcome.Finished<FileAnalysis> ? taken : "; the rest was cancelled";
        String share = finished == order.size() ? counted(finished) : finished + " of " + counted(order.size());
        String warning = failed == 0 ? "" : "; " + failed + " FAILED verification";
        return new NavigationRequest.Announce("Analysed " + share + time + warning, null);
    }

    private static String counted(int count) {
        return count == 1 ? "1 register" : count + " registers";
    }
}
