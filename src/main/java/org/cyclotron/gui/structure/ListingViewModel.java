package org.cyclotron.gui.structure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cyclotron.app.BrowseCycles;
import org.cyclotron.app.InterfaceThread;
import org.cyclotron.app.ListStates;
import org.cyclotron.app.StatePage;
import org.cyclotron.cycle.AlgebraicAnalysis;
import org.cyclotron.cycle.ListedCycle;
import org.cyclotron.gui.structure.ListingContent.CycleEntry;
import org.cyclotron.gui.structure.ListingContent.StateRow;
import org.cyclotron.gui.task.BackgroundTask;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.gui.task.Work;
import org.cyclotron.lfsr.Lfsr;
import org.cyclotron.report.Figures;
import org.cyclotron.report.StateText;
import org.jspecify.annotations.Nullable;

/**
 * Lists the states of a cycle page by page, from any place of it, or the cycles of the register from the first on. Pages
 * are read in the background; a list stays as it is until the next page has come.
 */
final class ListingViewModel {
    /** Rows read at a time. */
    static final int PAGE = 500;

    private static final int STATE_CHARACTERS = 26;
    private static final int ELEMENT_CHARACTERS = 200;

    private final InterfaceThread interfaceThread;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<ListingContent> content =
            new ReadOnlyObjectWrapper<>(new ListingContent.Closed());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private @Nullable BackgroundTask task;
    private @Nullable Lfsr lfsr;
    private @Nullable CycleSelection cycle;
    private @Nullable BrowseCycles cycles;
    private int request;

    ListingViewModel(InterfaceThread interfaceThread, TaskRunner tasks) {
        this.interfaceThread = interfaceThread;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<ListingContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether a page is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** Closes the list; what is being read is cancelled. */
    void close() {
        stop();
        cycle = null;
        cycles = null;
        content.set(new ListingContent.Closed());
    }

    /** Stops reading; the rows listed stay. */
    void stop() {
        request++;
        reading.set(false);
        if (task != null) {
            task.cancel();
            task = null;
        }
    }

    /** Lists the states of a cycle from its representative on. */
    void listStates(Lfsr register, CycleSelection selection) {
        lfsr = register;
        cycle = selection;
        cycles = null;
        if (selection.representative() == null) {
            stop();
            content.set(
                    new ListingContent.Refused(
                            "No state of these cycles is known: finding one would have taken too long. List the cycles instead."));
            return;
        }
        goTo(BigInteger.ZERO);
    }

    /** Lists the states from this many steps after the representative on; counts beyond either end mean that end. */
    void goTo(BigInteger index) {
        Lfsr register = lfsr;
        CycleSelection selection = cycle;
        if (register == null || selection == null || selection.representative() == null) {
            return;
        }
        long[] from = selection.representative();
        BigInteger last = selection.length().subtract(BigInteger.ONE);
        BigInteger first = index.max(BigInteger.ZERO).min(last);
        String heading = Figures.count(selection.length()) + (last.signum() == 0 ? " state" : " states") + ", cycle of "
                + StateText.abridged(register, from, STATE_CHARACTERS);
        read(
                "Listing states",
                steps -> states(
                        register,
                        heading,
                        from,
                        new ListStates(interfaceThread).page(register, from, selection.length(), first, PAGE, steps)));
    }

    /** Lists the states from a step as a person writes it: {@code 1,000}; text that is no number changes nothing. */
    void goTo(String step) {
        String digits = step.replaceAll("[,_\\s]", "");
        if (digits.matches("[0-9]{1,100000}")) {
            goTo(new BigInteger(digits));
        }
    }

    /** The page after the one listed. */
    void next() {
        if (content.get() instanceof ListingContent.States states) {
            BigInteger after =
                    states.first().add(BigInteger.valueOf(states.rows().size()));
            if (after.compareTo(states.length()) < 0) {
                goTo(after);
            }
        }
    }

    /** The page before the one listed. */
    void previous() {
        if (content.get() instanceof ListingContent.States states) {
            goTo(states.first().subtract(BigInteger.valueOf(PAGE)));
        }
    }

    /** Lists the cycles of a register from the first on. */
    void listCycles(AlgebraicAnalysis analysis) {
        lfsr = analysis.lfsr();
        cycle = null;
        BrowseCycles source = new BrowseCycles(interfaceThread, analysis);
        cycles = source;
        readCycles(source, analysis.lfsr(), List.of());
    }

    /** Adds the next cycles to the list. */
    void moreCycles() {
        if (content.get() instanceof ListingContent.Cycles listed && cycles != null && lfsr != null) {
            readCycles(cycles, lfsr, listed.rows());
        }
    }

    private void readCycles(BrowseCycles source, Lfsr register, List<CycleEntry> before) {
        read("Listing cycles", steps -> {
            List<CycleEntry> rows = new ArrayList<>(before);
            List<ListedCycle> page = source.next(PAGE, steps);
            for (ListedCycle listed : page) {
                rows.add(new CycleEntry(
                        rows.size() + 1L,
                        listed.length(),
                        listed.representative(),
                        StateText.abridged(register, listed.representative(), STATE_CHARACTERS)));
            }
            boolean complete = page.size() < PAGE;
            String heading = complete
                    ? "all " + Figures.count(rows.size()) + " cycles"
                    : "the first " + Figures.count(rows.size()) + " cycles";
            return new ListingContent.Cycles(heading, rows, complete);
        });
    }

    private void read(String title, Work<ListingContent> work) {
        stop();
        int asked = request;
        reading.set(true);
        BackgroundTask started = tasks.startUnlisted(title, work, outcome -> {
            if (asked == request) {
                reading.set(false);
                received(outcome);
            }
        });
        if (reading.get()) {
            task = started;
        }
    }

    private void received(TaskOutcome<ListingContent> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<ListingContent>(ListingContent read) -> content.set(read);
            case TaskOutcome.Cancelled<ListingContent> cancelled -> {
                // What was listed before stays.
            }
            case TaskOutcome.Failed<ListingContent>(Throwable cause) ->
                content.set(new ListingContent.Refused(String.valueOf(cause.getMessage())));
        }
    }

    private static ListingContent states(Lfsr register, String heading, long[] representative, StatePage page) {
        List<StateRow> rows = new ArrayList<>();
        for (long[] cells : page.states()) {
            rows.add(new StateRow(
                    page.first().add(BigInteger.valueOf(rows.size())),
                    cells,
                    StateText.abridged(register, cells, STATE_CHARACTERS),
                    elements(register, cells)));
        }
        return new ListingContent.States(heading, register, representative, page.length(), page.first(), rows);
    }

    /** The cells in order; bits stand without commas. */
    private static String elements(Lfsr register, long[] cells) {
        String separator = register.field().order() < 10 ? "" : ",";
        String text = LongStream.of(cells)
                .limit(ELEMENT_CHARACTERS)
                .mapToObj(Long::toString)
                .collect(Collectors.joining(separator));
        return cells.length > ELEMENT_CHARACTERS ? text + "…" : text;
    }
}
