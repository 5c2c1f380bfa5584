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

/**
 * Workers that serve in threads of this process. One may be told to misbehave, by the name of a {@link Conduct} among its
 * arguments; what else is there goes to the worker.
 */
final class ThreadWorkers implements WorkerLauncher {
    private final List<ChildThread> launched = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();

    /** How a worker behaves. The frames it takes do not reach what serves beneath. */
    enum Conduct {
        REFUSES_TO_START,
        NEVER_COMES_UP {
            @Override
            int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) {
                return waitForTheEnd(frames.apply((frame, out) -> true));
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
                ParentFrames parent = frames.apply((frame, out) -> true);
                parent.out().write(WorkerFrame.BEAT.code(), payload -> {});
                return waitForTheEnd(parent);
            }
        },
        ANSWERS_ANOTHER_QUESTION {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                return answers(
                        WorkerFrame.PING,
                        frame,
                        () -> out.write(WorkerFrame.PONG.code(), payload -> {
                            payload.integer(frame.payload().integer() + 1);
                            payload.number(System.nanoTime());
                        }));
            }
        },
        DOES_NOT_MAP_MEMORY {
            @Override
            boolean takes(Frame frame, FrameWriter out) {
                return frame.type() == WorkerFrame.MAP.code();
            }
        },
        DIES_WITH_A_TASK {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                return answers(WorkerFrame.TASK, frame, () -> {
                    throw new IOException("it dies");
                });
            }
        },
        DIES_WITH_THE_FIRST_TASK_OF_ALL {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                if (frame.type() == WorkerFrame.TASK.code() && frame.payload().integer() == 0) {
                    throw new IOException("it dies");
                }
                return false;
            }
        },
        ANSWERS_ANOTHER_TASK {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                return answers(
                        WorkerFrame.TASK,
                        frame,
                        () -> out.write(
                                WorkerFrame.DONE.code(),
                                payload -> payload.integer(frame.payload().integer() + 1)));
            }
        },
        ANSWERS_WHAT_IS_NO_OUTCOME {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                return answers(
                        WorkerFrame.TASK,
                        frame,
                        () -> out.write(WorkerFrame.DONE.code(), payload -> {
                            payload.integer(frame.payload().integer());
                            payload.text("nonsense");
                        }));
            }
        },
        SENDS_A_FRAME_THAT_NOBODY_KNOWS {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                return answers(WorkerFrame.TASK, frame, () -> out.write(99, payload -> {}));
            }
        },
        NEVER_REPORTS {
            @Override
            boolean takes(Frame frame, FrameWriter out) {
                return frame.type() == WorkerFrame.CLOSE.code();
            }
        },
        DIES_AT_THE_END_OF_A_JOB {
            @Override
            boolean takes(Frame frame, FrameWriter out) throws IOException {
                return answers(WorkerFrame.CLOSE, frame, () -> {
                    throw new IOException("it dies");
                });
            }
        },
        DOES_NOT_STOP {
            @Override
            boolean takes(Frame frame, FrameWriter out) {
                return frame.type() == WorkerFrame.CANCEL.code();
            }
        };

        boolean takes(Frame frame, FrameWriter out) throws IOException {
            return false;
        }

        int serve(Function<ParentFrames.Urgent, ParentFrames> frames, String... arguments) throws IOException {
            return WorkerMain.serve(
                    urgent -> frames.apply((frame, out) -> takes(frame, out) || urgent.takes(frame, out)), arguments);
        }

        private interface Answer {
            void give() throws IOException;
        }

        private static boolean answers(WorkerFrame question, Frame frame, Answer answer) throws IOException {
            if (frame.type() != question.code()) {
                return false;
            }
            answer.give();
            return true;
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
