package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Lane;
import org.cyclotron.timing.Phase;
import org.jspecify.annotations.Nullable;

/** What the coordinator knows of one of the workers of a division. The worker may be replaced; the place stays. */
final class Place {
    private static final int MOST_IN_HAND = 2;

    final int index;
    private final Lane lane;
    private final Deque<Assignment> inHand = new ArrayDeque<>();
    private @Nullable WorkerProcess worker;
    private long mails;
    private boolean open;
    private boolean spoiled;
    /** Whether the division has no task of its own for this place in this round. */
    private boolean exhausted;
    /** States walked by workers that stood here before, by this one as it says, and in tasks it has done. */
    private long walkedBefore;

    private long walkedHere;
    private long walkedInTasks;

    Place(int index, Lane lane) {
        this.index = index;
        this.lane = lane;
    }

    Lane lane() {
        return lane;
    }

    @Nullable
    WorkerProcess worker() {
        return worker;
    }

    WorkerProcess requireWorker() {
        if (worker == null) {
            throw new IllegalStateException("there is no worker at place " + index);
        }
        return worker;
    }

    void fill(WorkerProcess next) {
        worker = next;
        open = false;
        spoiled = false;
    }

    /** Takes the worker away, and what it has in its hand. */
    List<Assignment> empty() {
        List<Assignment> left = List.copyOf(inHand);
        inHand.clear();
        worker = null;
        open = false;
        walkedBefore += walked();
        walkedHere = 0;
        walkedInTasks = 0;
        return left;
    }

    private long walked() {
        return Math.max(walkedHere, walkedInTasks);
    }

    /** All states walked at this place so far. */
    long walkedInAll() {
        return walkedBefore + walked();
    }

    void walkedSoFar(long states) {
        walkedHere = states;
    }

    void opened() {
        open = true;
    }

    /** Whether the worker was told of the job. */
    boolean isOpen() {
        return open;
    }

    /** The worker cannot be used for another job. */
    void spoil() {
        spoiled = true;
    }

    boolean isSpoiled() {
        return spoiled;
    }

    void exhausted(boolean now) {
        exhausted = now;
    }

    boolean isExhausted() {
        return exhausted;
    }

    boolean hasRoom() {
        Assignment last = inHand.peekLast();
        return last == null || (inHand.size() < MOST_IN_HAND && last.task().isOneOfMany());
    }

    boolean isBusy() {
        return !inHand.isEmpty();
    }

    void given(Assignment assignment) {
        inHand.add(assignment);
    }

    /** Puts back what was taken out too early. */
    void stillHas(Assignment assignment) {
        inHand.addFirst(assignment);
    }

    /** Counts what is sent to the worker. */
    long nextMail() {
        return mails++;
    }

    /**
     * The task that the worker answers, and no longer has: tasks are answered in the order in which they were given.
     *
     * @throws ProtocolException when it answers another; then it still has all it had
     */
    Assignment answered(int number) throws IOException {
        Assignment first = inHand.peek();
        if (first == null || first.number() != number) {
            throw new ProtocolException("it answered a task it does not have");
        }
        return inHand.remove();
    }

    void done(long states) {
        walkedInTasks += states;
    }

    /** Puts the spans of a worker on the lane. */
    void record(WorkerReport report, WorkerClock clock, long nanosOfRunAtZero) {
        long shift = clock.here(report.originNanos()) + nanosOfRunAtZero;
        report.spans()
                .forEach(span ->
                        lane.add(span.phase(), span.startNanos() + shift, span.endNanos() + shift, span.merged()));
    }

    /** Where the time of a lost worker went is not known. */
    void forget() {
        lane.add(Phase.UNACCOUNTED, 0, Long.MAX_VALUE, 1);
    }
}
