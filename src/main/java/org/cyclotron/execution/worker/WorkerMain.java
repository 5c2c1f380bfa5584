package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.ParentFrames;
import org.cyclotron.process.ProtocolException;

/**
 * The worker process: says hello, then serves one job after the other until its input ends. Between jobs it waits for
 * input and does nothing.
 *
 * <p>The thread that reads answers what cannot wait: the time, and the order to stop.
 */
public final class WorkerMain {
    /** The argument of the program that makes it a worker; the name of a {@link WorkerProbe} may follow. */
    public static final String ARGUMENT = "--worker";

    private static final int MISUNDERSTOOD = 5;

    private final WorkerProbe probe;
    private final Heart heart;
    private final WorkerMemory memory = new WorkerMemory();
    private long cpuReported;
    private long echoes;

    private WorkerMain(WorkerProbe probe, Heart heart) {
        this.probe = probe;
        this.heart = heart;
    }

    /** Whether the arguments of the program ask for a worker. */
    public static boolean isAskedFor(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(ARGUMENT);
    }

    /** Serves until the end of input. Returns the exit code, which is that of a failure. */
    public static int serve(String... arguments) {
        return serve(ParentFrames::takeOver, arguments);
    }

    /** The same with another parent than that of this process. */
    static int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) {
        Heart heart = new Heart();
        ParentFrames parent = frames.apply((frame, out) -> answerAtOnce(frame, out, heart));
        try {
            WorkerProbe probe = Arrays.stream(arguments)
                    .skip(1)
                    .findFirst()
                    .map(WorkerProbe::named)
                    .orElse(WorkerProbe.NONE);
            parent.out().write(WorkerFrame.HELLO.code(), payload -> {});
            probe.started();
            new WorkerMain(probe, heart).serve(parent);
        } catch (InterruptedException | IOException | RuntimeException e) {
            System.err.println("cyclotron: a worker broke off: " + e);
        } finally {
            heart.end();
        }
        return MISUNDERSTOOD;
    }

    private static boolean answerAtOnce(Frame frame, FrameWriter out, Heart heart) throws IOException {
        if (frame.type() == WorkerFrame.PING.code()) {
            int number = frame.payload().integer();
            out.write(WorkerFrame.PONG.code(), payload -> {
                payload.integer(number);
                payload.number(System.nanoTime());
            });
            return true;
        }
        if (frame.type() == WorkerFrame.CANCEL.code()) {
            heart.cancel(frame.payload().integer());
            return true;
        }
        return false;
    }

    private void serve(ParentFrames parent) throws IOException, InterruptedException {
        while (true) {
            Frame frame = parent.take();
            if (frame.type() == WorkerFrame.OPEN.code()) {
                perform(frame, parent);
            } else if (frame.type() == WorkerFrame.MAP.code()) {
                memory.map(frame.payload());
                parent.out().write(WorkerFrame.MAPPED.code(), payload -> {});
            } else if (frame.type() == WorkerFrame.ECHO.code()) {
                echo(frame, parent);
            } else {
                throw new ProtocolException("a worker without a job was sent a frame of type " + frame.type());
            }
        }
    }

    private void echo(Frame frame, ParentFrames parent) throws IOException {
        List<long[]> states = StateListCodec.read(memory.pipe().incoming(frame.payload()));
        parent.out()
                .write(
                        WorkerFrame.ECHOED.code(),
                        payload -> memory.pipe().outgoing(payload, echoes++, out -> StateListCodec.write(out, states)));
    }

    private void perform(Frame open, ParentFrames parent) throws IOException, InterruptedException {
        JobPerformance job = new JobPerformance(parent, heart, memory, probe);
        heart.begin(parent.out());
        try {
            WorkerReport report = job.perform(open);
            long cpu = ProcessorTime.nanos();
            WorkerReport whole = new WorkerReport(report.originNanos(), report.spans(), cpu - cpuReported);
            cpuReported = cpu;
            parent.out().write(WorkerFrame.REPORT.code(), payload -> JobCodec.write(payload, whole));
        } finally {
            heart.rest();
        }
    }
}
