package org.cyclotron.execution.worker;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cyclotron.process.Child;
import org.cyclotron.process.ChildThread;
import org.cyclotron.process.Frame;
import org.cyclotron.process.FrameWriter;
import org.cyclotron.process.ParentFrames;
import org.jspecify.annotations.Nullable;

/**
 * Workers that serve in threads of this process. One may be told to misbehave, by the name of a {@link Conduct} among its
 * arguments; what else is there goes to the worker.
 */
final class ThreadWorkers implements WorkerLauncher {
    /** Takes a frame and does nothing. */
    private static final ParentFrames.Urgent LISTENS = (frame, out) -> true;

    private final List<ChildThread> launched = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();

    /** How a worker behaves. */
    enum Conduct {
        REFUSES_TO_START,
        NEVER_COMES_UP {
            @Override
            int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) {
                return waitForTheEnd(frames.apply(LISTENS));
            }
        },
        ENDS_AT_ONCE {
            @Override
            int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) {
                return 1;
            }
        },
        SAYS_SOMETHING_ELSE_THAN_HELLO {
            @Override
            int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) throws IOException {
                ParentFrames parent = frames.apply(LISTENS);
                parent.out().write(WorkerFrame.BEAT.code(), payload -> {});
                return waitForTheEnd(parent);
            }
        },
        ANSWERS_ANOTHER_QUESTION(
                WorkerFrame.PING,
                (frame, out) -> answer(out, WorkerFrame.PONG, payload -> {
                    payload.integer(frame.payload().integer() + 1);
                    payload.number(System.nanoTime());
                })),
        DOES_NOT_MAP_MEMORY(WorkerFrame.MAP, LISTENS),
        DIES_WITH_A_TASK(WorkerFrame.TASK, (frame, out) -> die()),
        DIES_WITH_THE_FIRST_TASK_OF_ALL(
                WorkerFrame.TASK, (frame, out) -> frame.payload().integer() == 0 && die()),
        ANSWERS_ANOTHER_TASK(
                WorkerFrame.TASK,
                (frame, out) -> answer(
                        out,
                        WorkerFrame.DONE,
                        payload -> payload.integer(frame.payload().integer() + 1))),
        ANSWERS_WHAT_IS_NO_OUTCOME(
                WorkerFrame.TASK,
                (frame, out) -> answer(out, WorkerFrame.DONE, payload -> {
                    payload.integer(frame.payload().integer());
                    payload.text("nonsense");
                })),
        SENDS_A_FRAME_THAT_NOBODY_KNOWS(WorkerFrame.TASK, (frame, out) -> {
            out.write(99, payload -> {});
            return true;
        }),
        NEVER_REPORTS(WorkerFrame.CLOSE, LISTENS),
        DIES_AT_THE_END_OF_A_JOB(WorkerFrame.CLOSE, (frame, out) -> die()),
        DOES_NOT_STOP(WorkerFrame.CANCEL, LISTENS);

        private final @Nullable WorkerFrame question;
        private final ParentFrames.Urgent reaction;

        /** A worker in order, unless it serves in a way of its own. */
        Conduct() {
            this(null, LISTENS);
        }

        /** A worker in order, but for what it does when it hears this. What it takes does not reach it otherwise. */
        Conduct(@Nullable WorkerFrame question, ParentFrames.Urgent reaction) {
            this.question = question;
            this.reaction = reaction;
        }

        int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) throws IOException {
            return WorkerMain.serve(
                    urgent -> frames.apply((frame, out) -> takes(frame, out) || urgent.takes(frame, out)), arguments);
        }

        private boolean takes(Frame frame, FrameWriter out) throws IOException {
            return question != null && frame.type() == question.code() && reaction.takes(frame, out);
        }

        private static boolean answer(FrameWriter out, WorkerFrame type, FrameWriter.Payload payload)
                throws IOException {
            out.write(type.code(), payload);
            return true;
        }

        private static boolean die() throws IOException {
            throw new IOException("it dies");
        }

        private static int waitForTheEnd(ParentFrames parent) {
            try {
                parent.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return 1;
        }
    }

    @Override
    public Child launch(List<String> arguments) throws IOException {
        started.incrementAndGet();
        Conduct conduct = Arrays.stream(Conduct.values())
                .filter(each -> arguments.contains(each.name()))
                .findFirst()
                .orElse(null);
        if (conduct == Conduct.REFUSES_TO_START) {
            throw new IOException("no more processes");
        }
        String[] others = arguments.stream()
                .filter(each -> conduct == null || !each.equals(conduct.name()))
                .toArray(String[]::new);
        ChildThread child = new ChildThread(frames -> {
            try {
                return conduct == null ? WorkerMain.serve(frames, others) : conduct.serve(frames, others);
            } catch (IOException e) {
                return 1;
            }
        });
        launched.add(child);
        return child;
    }

    /** How many were started so far, in vain or not. */
    int started() {
        return started.get();
    }

    /** How many have not ended. */
    long alive() {
        return launched.stream().filter(ChildThread::isAlive).count();
    }

    /** Ends those that live, as if they crashed. */
    void killAll() {
        launched.forEach(ChildThread::close);
    }
}
