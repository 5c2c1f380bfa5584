package org.cyclotron.gui.history;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.cyclotron.app.KeptResults;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskOutcome;
import org.cyclotron.gui.task.TaskRunner;
import org.cyclotron.history.HistoryEntry;
import org.cyclotron.history.NewEntry;

/**
 * Keeps finished results in the background. That a result cannot be kept is told, at length the first time, and changes
 * nothing else. Used on the JavaFX thread.
 */
public final class ResultKeeper {
    private final KeptResults results;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final BooleanSupplier wanted;
    private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper();
    /** Results that are being kept; guarded by this. */
    private int pending;

    private boolean told;

    /** @param wanted whether results are to be kept, asked whenever there is one */
    public ResultKeeper(KeptResults results, TaskRunner tasks, Navigator navigator, BooleanSupplier wanted) {
        this.results = results;
        this.tasks = tasks;
        this.navigator = navigator;
        this.wanted = wanted;
    }

    /** Makes what is to be kept, on a worker thread; empty where there is nothing to keep. */
    @FunctionalInterface
    public interface Source {
        Optional<NewEntry> make() throws IOException;
    }

    private record Kept(Optional<HistoryEntry> entry, List<String> notices) {}

    /** Keeps a result, unless that is switched off. */
    public void keep(Source source) {
        if (wanted.getAsBoolean()) {
            begun();
            tasks.<Kept>startUnlisted("Keeping a result", work -> kept(source), this::ended);
        }
    }

    private Kept kept(Source source) throws IOException {
        try {
            List<String> notices = new ArrayList<>();
            return new Kept(results.keep(source.make(), notices::add), notices);
        } finally {
            ended();
        }
    }

    private synchronized void begun() {
        pending++;
    }

    private synchronized void ended() {
        pending--;
        notifyAll();
    }

    /** Waits until what is being kept is kept, but not longer than this. May be called on any thread. */
    public synchronized void await(Duration most) {
        long end = System.nanoTime() + most.toNanos();
        try {
            for (long left = most.toMillis(); pending > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many results were kept since the program started. */
    public ReadOnlyIntegerProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    private void ended(TaskOutcome<Kept> outcome) {
        switch (outcome) {
            case TaskOutcome.Finished<Kept>(Kept done) -> {
                done.notices().forEach(notice -> navigator.publish(notice(notice)));
                if (done.entry().isPresent()) {
                    kept.set(kept.get() + 1);
                }
            }
            case TaskOutcome.Failed<Kept>(Throwable cause) -> tell(cause);
            case TaskOutcome.Cancelled<Kept> cancelled -> {
                // Nobody can cancel it.
            }
        }
    }

    /** That a history was set aside, or that some of its entries are left out. */
    static NavigationRequest.ReportError notice(String notice) {
        return new NavigationRequest.ReportError(
                "The history could not be read in full",
                notice + (notice.endsWith(".") ? "" : "."),
                "What could not be read has not been changed. A newer version of the program may read it.",
                notice);
    }

    private void tell(Throwable cause) {
        HistoryFailure failure = HistoryFailure.notKept(cause);
        if (told) {
            navigator.publish(new NavigationRequest.Announce(failure.happened() + ": " + failure.meaning(), null));
        } else {
            told = true;
            navigator.publish(failure.report());
        }
    }
}
