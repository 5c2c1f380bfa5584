package org.cyclotron.gui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cyclotron.app.KeptResults;
import org.cyclotron.gui.navigation.NavigationRequest;
import org.cyclotron.gui.navigation.Navigator;
import org.cyclotron.gui.task.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultKeeperTest {
    @TempDir
    private Path folder;

    private final List<NavigationRequest> published = new ArrayList<>();
    private final Navigator navigator = new Navigator();
    private boolean wanted = true;

    private ResultKeeper keeper(KeptResults results, java.util.concurrent.Executor workers) {
        navigator.answer(published::add);
        return new ResultKeeper(
                results, new TaskRunner(workers, Runnable::run, System::nanoTime), navigator, () -> wanted);
    }

    @Test
    void aResultIsKeptUnlessThatIsSwitchedOff() {
        KeptSamples samples = new KeptSamples(folder);
        ResultKeeper keeper = keeper(samples.results, Runnable::run);
        keeper.keep(() -> KeptSamples.calibration(1, 0));
        keeper.keep(Optional::empty);
        wanted = false;
        keeper.keep(() -> KeptSamples.calibration(1, 1));
        assertThat(samples.entries()).hasSize(1);
        assertThat(keeper.keptProperty().get()).isEqualTo(1);
        assertThat(published).isEmpty();
    }

    @Test
    void aHistoryThatWasSetAsideIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("history.db"), "this is no database at all ".repeat(100));
        ResultKeeper keeper = keeper(new KeptResults(file, Clock.systemUTC()), Runnable::run);
        keeper.keep(() -> KeptSamples.calibration(1, 0));
        assertThat(published).singleElement().isInstanceOfSatisfying(NavigationRequest.ReportError.class, told -> {
            assertThat(told.happened()).isEqualTo("The history could not be read in full");
            assertThat(told.meaning()).contains("damaged").contains("history.db.aside-");
        });
        assertThat(keeper.keptProperty().get()).isEqualTo(1);
    }

    @Test
    void thatAResultCannotBeKeptIsToldAtLengthOnceAndThenInShort() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
        ResultKeeper keeper = keeper(new KeptResults(blocked.resolve("history.db"), Clock.systemUTC()), Runnable::run);
        keeper.keep(() -> KeptSamples.calibration(1, 0));
        keeper.keep(() -> KeptSamples.calibration(1, 0));
        assertThat(published).hasSize(2);
        assertThat(published.getFirst())
                .isInstanceOfSatisfying(
                        NavigationRequest.ReportError.class,
                        error -> assertThat(error.happened()).isEqualTo("The result is not in the history"));
        assertThat(published.getLast()).isInstanceOf(NavigationRequest.Announce.class);
    }

    @Test
    void theProgramWaitsForWhatIsBeingKept() throws InterruptedException {
        KeptSamples samples = new KeptSamples(folder);
        Deque<Runnable> waiting = new ArrayDeque<>();
        ResultKeeper keeper = keeper(samples.results, waiting::add);
        keeper.keep(() -> KeptSamples.calibration(1, 0));
        keeper.await(Duration.ofMillis(1));
        assertThat(samples.entries()).as("nothing was kept, and waiting ended").isEmpty();
        Thread worker = Thread.ofPlatform().start(waiting.remove());
        keeper.await(Duration.ofSeconds(60));
        assertThat(samples.entries()).hasSize(1);
        worker.join();
    }
}
