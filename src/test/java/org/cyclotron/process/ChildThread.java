package org.cyclotron.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A child that serves in a thread of this process, over pipes: what it does can be seen, and broken, from here. Closing it
 * ends the thread.
 */
public final class ChildThread implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Pipe toChild = Pipe.open();
    private final Pipe fromChild = Pipe.open();
    private final OutputStream raw = Channels.newOutputStream(toChild.sink());
    private final FrameWriter out = new FrameWriter(raw);
    private final FrameReader in;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Thread thread;

    /** @param service serves with the frames it asks for, and returns an exit code */
    public ChildThread(ToIntFunction<Function<ParentFrames.Urgent, ParentFrames>> service) throws IOException {
        in = new FrameReader(Channels.newInputStream(fromChild.source()));
        InputStream input = Channels.newInputStream(toChild.source());
        OutputStream output = Channels.newOutputStream(fromChild.sink());
        thread = new Thread(
                () -> {
                    try {
                        exitCode.complete(service.applyAsInt(
                                urgent -> ParentFrames.over(input, output, urgent, ended::complete)));
                    } catch (RuntimeException | Error e) {
                        exitCode.completeExceptionally(e);
                    }
                },
                "child");
        thread.start();
    }

    public void send(int type, FrameWriter.Payload payload) throws IOException {
        out.write(type, payload);
    }

    /** Writes bytes that need not be a frame. */
    public void sendRaw(byte[] bytes) throws IOException {
        raw.write(bytes);
        raw.flush();
    }

    /** The next frame from the child. Waits for it. */
    public Frame next() throws IOException {
        Frame frame = in.read();
        if (frame == null) {
            throw new IOException("the child has ended");
        }
        return frame;
    }

    /** What the service returned. Waits for it. */
    public int exitCode() throws Exception {
        return exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** With what code the child would have been ended by the end of its input, or by what is no frame. Waits for it. */
    public int codeAtTheEndOfInput() throws Exception {
        return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    public void closeInput() throws IOException {
        toChild.sink().close();
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        toChild.sink().close();
        fromChild.source().close();
    }
}
