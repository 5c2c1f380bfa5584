package org.cyclotron.process;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A child that serves in a thread of this process, over pipes: what it does can be seen, and broken, from here. What would
 * end the process of a child ends the thread and what it says.
 */
public final class ChildThread implements Child {
    private static final long PATIENCE_SECONDS = 60;

    private final Pipe toChild = Pipe.open();
    private final Pipe fromChild = Pipe.open();
    private final OutputStream raw = new UninterruptedOutput(Channels.newOutputStream(toChild.sink()));
    private final FrameWriter out = new FrameWriter(raw);
    private final FrameReader in;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Thread thread;

    /** An interrupted thread may write to it, as to the pipe of a process. */
    private static final class UninterruptedOutput extends FilterOutputStream {
        UninterruptedOutput(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            boolean interrupted = Thread.interrupted();
            try {
                out.write(bytes, offset, length);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** @param service serves with the frames it asks for, and returns an exit code */
    public ChildThread(ToIntFunction<Function<ParentFrames.Urgent, ParentFrames>> service) throws IOException {
        in = new FrameReader(Channels.newInputStream(fromChild.source()));
        InputStream input = Channels.newInputStream(toChild.source());
        OutputStream output = Channels.newOutputStream(fromChild.sink());
        thread = new Thread(
                () -> {
                    try {
                        exitCode.complete(
                                service.applyAsInt(urgent -> ParentFrames.over(input, output, urgent, this::halt)));
                    } catch (RuntimeException | Error e) {
                        exitCode.completeExceptionally(e);
                    }
                    silence();
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

    private void halt(int code) {
        ended.complete(code);
        thread.interrupt();
        silence();
    }

    /** Nothing more is said. */
    private void silence() {
        try {
            fromChild.sink().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return thread.isAlive();
    }

    /** That of this process. */
    @Override
    public long pid() {
        return ProcessHandle.current().pid();
    }

    @Override
    public FrameWriter frames() {
        return out;
    }

    @Override
    public FrameReader answers() {
        return in;
    }

    @Override
    public String complaint() {
        return "it was a thread";
    }

    @Override
    public void kill() {
        try {
            thread.interrupt();
            toChild.sink().close();
            fromChild.source().close();
            fromChild.sink().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
