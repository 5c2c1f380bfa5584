package org.cyclotron.execution.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.cyclotron.execution.Task;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;
import org.cyclotron.timing.Span;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private long now = 1_000_000;
    private final PhaseRecorder recorder = new PhaseRecorder(() -> now, 1);
    private final Place place = new Place(0, recorder.worker(0));

    private static Assignment small(int number) {
        return new Assignment(number, new Task.StartRange(number, number + 1), 0);
    }

    private static Assignment whole(int number) {
        return new Assignment(number, new Task.WholeRegister(number), 0);
    }

    @Test
    void itTakesTwoTasksOfManyAtATime() {
        assertThat(place.hasRoom()).isTrue();
        assertThat(place.isBusy()).isFalse();
        place.given(small(1));
        assertThat(place.hasRoom()).isTrue();
        assertThat(place.isBusy()).isTrue();
        place.given(small(2));
        assertThat(place.hasRoom()).isFalse();
    }

    @Test
    void aWholeRegisterKeepsOthersAway() {
        place.given(whole(1));
        assertThat(place.hasRoom()).isFalse();
    }

    @Test
    void tasksAreAnsweredInTheirOrder() throws IOException {
        place.given(small(4));
        place.given(small(5));
        assertThat(place.answered(4)).isEqualTo(small(4));
        assertThat(place.answered(5)).isEqualTo(small(5));
        assertThatThrownBy(() -> place.answered(5)).isInstanceOf(ProtocolException.class);
    }

    @Test
    void anAnswerOutOfTurnIsRefused() {
        place.given(small(4));
        place.given(small(5));
        assertThatThrownBy(() -> place.answered(5))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("a task it does not have");
    }

    @Test
    void whatAnUnreadableAnswerWasForIsStillInHand() throws IOException {
        place.given(small(4));
        place.given(small(5));
        place.stillHas(place.answered(4));
        assertThat(place.empty()).containsExactly(small(4), small(5));
        assertThat(place.isBusy()).isFalse();
    }

    @Test
    void statesWalkedAreNeverCountedTwiceNorLost() {
        place.walkedSoFar(100);
        place.done(60);
        assertThat(place.walkedInAll()).isEqualTo(100);
        place.done(70);
        assertThat(place.walkedInAll()).isEqualTo(130);
        place.empty();
        assertThat(place.walkedInAll()).as("by the worker that was here before").isEqualTo(130);
        place.walkedSoFar(5);
        assertThat(place.walkedInAll()).isEqualTo(135);
    }

    @Test
    void mailsAreNumberedAndAPlaceWithoutAWorkerSaysSo() {
        assertThat(List.of(place.nextMail(), place.nextMail(), place.nextMail()))
                .containsExactly(0L, 1L, 2L);
        assertThatThrownBy(place::requireWorker)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at place 0");
    }

    @Test
    void itIsOpenAndExhaustedAndSpoiledAsItIsTold() {
        assertThat(place.isOpen() || place.isExhausted() || place.isSpoiled()).isFalse();
        place.opened();
        place.exhausted(true);
        place.spoil();
        assertThat(place.isOpen() && place.isExhausted() && place.isSpoiled()).isTrue();
        place.empty();
        assertThat(place.isOpen()).as("the worker has gone").isFalse();
    }

    @Test
    void spansOfAWorkerStandOnTheClockOfTheRun() {
        // The worker's clock is 1000 ahead of ours, and the run began when ours showed 40.
        now += 100;
        WorkerClock clock = WorkerClock.trial(0, 1000, 0);
        place.record(new WorkerReport(1050, List.of(new Span(1, Phase.COMPUTE, 10, 30, 2)), 7), clock, -40);
        assertThat(recorder.finish().spans())
                .filteredOn(span -> span.phase() == Phase.COMPUTE)
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.startNanos()).isEqualTo(20);
                    assertThat(span.endNanos()).isEqualTo(40);
                    assertThat(span.merged()).isEqualTo(2);
                });
    }
}
