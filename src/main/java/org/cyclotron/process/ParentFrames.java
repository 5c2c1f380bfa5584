package org.cyclotron.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

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
    private final BlockingQueue<Frame> arrived = new LinkedBlockingQueue<>();

    private ParentFrames(FrameReader in, FrameWriter out) {
        this.in = in;
        this.out = out;
    }

    /** Takes over the standard streams of this process. To be called once, first thing. */
    public static ParentFrames takeOver() {
        FrameWriter out = new FrameWriter(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        ParentFrames frames = new ParentFrames(new FrameReader(new FileInputStream(FileDescriptor.in)), out);
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

    private void readUntilTheEnd() {
        try {
            for (Frame frame = in.read(); frame != null; frame = in.read()) {
                arrived.add(frame);
            }
        } catch (IOException e) {
            System.err.println("cyclotron: " + e.getMessage());
            Runtime.getRuntime().halt(MISUNDERSTOOD);
        }
        Runtime.getRuntime().halt(ORPHANED);
    }
}
