package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.cyclotron.enumeration.TaskKernels;
import org.cyclotron.execution.CommonMemory;
import org.cyclotron.execution.RunControl;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.TaskOutcome;
import org.cyclotron.execution.TaskWorker;
import org.cyclotron.execution.decomposition.Decompositions;
import org.cyclotron.process.Frame;
import org.cyclotron.process.ParentFrames;
import org.cyclotron.process.PayloadReader;
import org.cyclotron.process.ProtocolException;
import org.cyclotron.timing.Lane;
import org.cyclotron.timing.Phase;
import org.cyclotron.timing.PhaseRecorder;

/** One job as the worker performs it: task by task until the job is closed, every phase timed. Used once. */
final class JobPerformance {
    private final ParentFrames parent;
    private final Heart heart;
    private final WorkerMemory memory;
    private final WorkerProbe probe;
    private final PhaseRecorder recorder = new PhaseRecorder(1);
    private final long originNanos = System.nanoTime() - recorder.now();
    private final Lane lane = recorder.worker(0);
    private final StatesWalked walked;
    private long answers;

    JobPerformance(ParentFrames parent, Heart heart, WorkerMemory memory, WorkerProbe probe) {
        this.parent = parent;
        this.heart = heart;
        this.memory = memory;
        this.probe = probe;
        this.walked = new StatesWalked(parent.out());
    }

    /** Performs the job that a frame opens. Its processor time is left to the caller to add. */
    WorkerReport perform(Frame open) throws IOException, InterruptedException {
        lane.enter(Phase.RECEIVE);
        WorkerJob job = JobCodec.readJob(open.payload());
        lane.enter(Phase.INITIALISE);
        try {
            TaskWorker worker = worker(job);
            lane.enter(Phase.WAIT);
            Frame frame = parent.take();
            while (frame.type() == WorkerFrame.TASK.code()) {
                perform(frame, worker, job);
                lane.enter(Phase.WAIT);
                frame = parent.take();
            }
            requireClose(frame);
        } catch (RuntimeException | OutOfMemoryError e) {
            // Another worker would fare no better.
            parent.out().write(WorkerFrame.PROBLEM.code(), payload -> payload.text(e.toString()));
            awaitClose();
        }
        return new WorkerReport(originNanos, recorder.finish().spans(), 0);
    }

    private TaskWorker worker(WorkerJob job) throws IOException {
        CommonMemory commons = memory.commons(job.commonLongs());
        RunControl control =
                new RunControl(1, recorder, Long.MAX_VALUE, walked, heart.cancellation(job.number()), () -> commons);
        return Decompositions.byId(job.decomposition())
                .worker(job.registers(), TaskKernels.byId(job.kernel()), control);
    }

    private void perform(Frame frame, TaskWorker worker, WorkerJob job) throws IOException {
        lane.enter(Phase.RECEIVE);
        PayloadReader in = frame.payload();
        int number = in.integer();
        if (heart.isCancelled(job.number())) {
            stopped(number);
            return;
        }
        Task task = TaskCodec.read(memory.pipe().incoming(in));
        lane.enter(Phase.COMPUTE);
        heart.walking(true);
        try {
            probe.performing(task);
            TaskOutcome outcome = worker.perform(task);
            probe.answering();
            lane.enter(Phase.SEND);
            done(number, outcome);
        } catch (CancellationException e) {
            stopped(number);
        } finally {
            heart.walking(false);
        }
    }

    private void done(int number, TaskOutcome outcome) throws IOException {
        parent.out().write(WorkerFrame.DONE.code(), payload -> {
            payload.integer(number);
            memory.pipe().outgoing(payload, answers++, out -> OutcomeCodec.write(out, outcome));
        });
    }

    private void stopped(int number) throws IOException {
        parent.out().write(WorkerFrame.STOPPED.code(), payload -> payload.integer(number));
    }

    private void awaitClose() throws IOException, InterruptedException {
        Frame frame = parent.take();
        while (frame.type() == WorkerFrame.TASK.code()) {
            stopped(frame.payload().integer());
            frame = parent.take();
        }
        requireClose(frame);
    }

    private static void requireClose(Frame frame) throws ProtocolException {
        if (frame.type() != WorkerFrame.CLOSE.code()) {
            throw new ProtocolException("a worker with a job was sent a frame of type " + frame.type());
        }
    }
}
