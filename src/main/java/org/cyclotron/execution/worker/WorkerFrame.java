package org.cyclotron.execution.worker;

/** The types of frames between a coordinator and a worker. */
enum WorkerFrame {
    /** From the worker, first of all: it can take frames. */
    HELLO,
    /** To the worker: what time is it? Answered at once, whatever it does. */
    PING,
    /** From the worker: the time. */
    PONG,
    /** To the worker: memory to share from now on. */
    MAP,
    /** From the worker: the memory is mapped. */
    MAPPED,
    /** To the worker: a job begins. */
    OPEN,
    /** To the worker: a task of the job. */
    TASK,
    /** From the worker: what came of a task. */
    DONE,
    /** From the worker: a task was stopped because the job was cancelled. */
    STOPPED,
    /** From the worker: the states walked so far. */
    PROGRESS,
    /** From the worker, while it has a job: it is alive, and what it walks goes on. */
    BEAT,
    /** From the worker: a task cannot be done, by this or any other. */
    PROBLEM,
    /** To the worker: stop the tasks of this job. Heeded at once. */
    CANCEL,
    /** To the worker: the job is over. */
    CLOSE,
    /** From the worker, last of a job: where its time went. */
    REPORT,
    /** To a worker without a job: send these states back. */
    ECHO,
    /** From the worker: the states it was sent. */
    ECHOED;

    private static final int FIRST = 0x40;

    int code() {
        return FIRST + ordinal();
    }
}
