package org.cyclotron.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.IntConsumer;

/**
 * The end of a child: frames from and to its parent.
 *
 * <p>A daemon thread reads; at the end of input, which comes when the parent closes the stream or dies however, it halts
 * this process, whatever else runs. So a child never outlives its parent. What the program prints goes to standard error,
 * so that frames stay clean.
 */
public final class ParentFrames {
    private static final int ORPHANED = 0;
    private static final int MISUNDERSTOOD = 5;

    private final FrameReader in;
    private final FrameWriter out;
    private final Urgent urgent;
    private final IntConsumer end;
    private final BlockingQueue<Frame> arrived = new LinkedBlockingQueue<>();

    private ParentFrames(FrameReader in, FrameWriter out, Urgent urgent, IntConsumer end) {
        this.in = in;
        this.out = out;
        this.urgent = urgent;
        this.end = end;
    }

    /** Takes over the standard streams of this process. To be called once, first thing. */
    public static ParentFrames takeOver() {
        return takeOver((frame, out) -> false);
    }

    /**
     * The same, with frames that are answered as soon as they arrive, whatever the program does.
     *
     * @param urgent called by the reading thread
     */
    public static ParentFrames takeOver(Urgent urgent) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        return over(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                urgent,
                Runtime.getRuntime()::halt);
    }

    /**
     * The same over other streams, for a child that is a thread of its parent.
     *
     * @param end called by the reading thread with the exit code when the input has ended or is no sequence of frames
     */
    public static ParentFrames over(InputStream in, OutputStream out, Urgent urgent, IntConsumer end) {
        ParentFrames frames = new ParentFrames(new FrameReader(in), new FrameWriter(out), urgent, end);
        Thread reader = new Thread(frames::readUntilTheEnd, "parent-frames");
        reader.setDaemon(true);
        reader.start();
        return frames;
    }

    /** The next frame from the parent. Waits for it. */
    public Frame take() throws InterruptedException {
        return arrived.take();
    }

    /** Frames to the parent. */
    public FrameWriter out() {
        return out;
    }

    /** Answers frames that cannot wait. */
    @FunctionalInterface
    public interface Urgent {
        /** Takes a frame that is urgent; false leaves it to {@link ParentFrames#take}. */
        boolean takes(Frame frame, FrameWriter out) throws IOException;
    }

    private void readUntilTheEnd() {
        int code = ORPHANED;
        try {
            for (Frame frame = in.read(); frame != null; frame = in.read()) {
                if (!urgent.takes(frame, out)) {
                    arrived.add(frame);
                }
            }
        } catch (IOException e) {
            System.err.println("cyclotron: " + e.getMessage());
            code = MISUNDERSTOOD;
        }
        end.accept(code);
    }
}
