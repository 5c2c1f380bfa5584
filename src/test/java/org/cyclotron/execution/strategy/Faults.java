package org.cyclotron.execution.strategy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.cyclotron.execution.Task;
import org.cyclotron.execution.worker.WorkerProbe;

/** What can go wrong with a worker, done by the worker to itself at the worst moment. */
public final class Faults {
    private Faults() {}

    /** Dies as soon as it has said hello. */
    public static final class DiesAtTheStart implements WorkerProbe {
        @Override
        public void started() {
            die();
        }
    }

    /** Dies with a task in its hand. */
    public static final class DiesInTheMiddle implements WorkerProbe {
        @Override
        public void performing(Task task) {
            die();
        }
    }

    /** Dies in the middle of an answer. */
    public static final class DiesWhileItAnswers implements WorkerProbe {
        @Override
        public void answering() {
            say(0x43, 0x59, 1, 0x47, 0, 0);
            die();
        }
    }

    /** Is stopped with a task in its hand, and stays there. */
    public static final class IsStopped implements WorkerProbe {
        @Override
        public void performing(Task task) {
            signal("STOP");
        }
    }

    /** Goes on for ever without getting on. */
    public static final class Hangs implements WorkerProbe {
        @Override
        public void performing(Task task) {
            Object never = new Object();
            synchronized (never) {
                try {
                    while (true) {
                        never.wait();
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }

    /** Answers what is no frame. */
    public static final class TalksNonsense implements WorkerProbe {
        @Override
        public void answering() {
            say(0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 69);
        }
    }

    /** Answers a frame that is shorter than it claims, and goes on. */
    public static final class AnswersInPart implements WorkerProbe {
        @Override
        public void answering() {
            say(0x43, 0x59, 1, 0x47, 0, 0, 0, 9, 1, 2, 3, 4, 5);
        }
    }

    /** Answers in the frames of another version. */
    public static final class SpeaksAnotherVersion implements WorkerProbe {
        @Override
        public void answering() {
            say(0x43, 0x59, 99, 0x47, 0, 0, 0, 0, 0, 0, 0, 0);
        }
    }

    /** Keeps in its statics and system properties what no later task may see, and says so when one does. */
    public static final class LeavesTraces implements WorkerProbe {
        private static final String PROPERTY = "cyclotron.trace.of.a.task";
        private static boolean seen;

        @Override
        public void performing(Task task) {
            if (seen || System.getProperty(PROPERTY) != null) {
                throw new IllegalStateException("a trace of another task");
            }
            seen = true;
            System.setProperty(PROPERTY, "left");
        }
    }

    private static void die() {
        signal("KILL");
        // Until the signal arrives.
        new Hangs().performing(new Task.WholeRegister(0));
    }

    private static void signal(String name) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes to where the frames go, past the writer of frames. */
    private static void say(int... bytes) {
        FileOutputStream out = new FileOutputStream(FileDescriptor.out);
        try {
            for (int each : bytes) {
                out.write(each);
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
