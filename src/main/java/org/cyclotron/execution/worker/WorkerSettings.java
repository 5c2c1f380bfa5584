package org.cyclotron.execution.worker;

import java.util.List;
import java.util.function.IntFunction;

/**
 * How workers are started, and how patient the coordinator is.
 *
 * @param arguments more arguments of the program for the worker with a number, counted from 0 in the order of starts
 * @param startMillis a worker that has not come up after so long is given up
 * @param silenceMillis a worker with a task that has not been heard of for so long is given up; it beats five times a second
 * @param mostFailures so many failures in a row, or with one task, and the backend gives up
 */
public record WorkerSettings(
        IntFunction<List<String>> arguments, long startMillis, long silenceMillis, int mostFailures) {
    public static final WorkerSettings DEFAULT = new WorkerSettings(number -> List.of(), 30_000, 10_000, 3);

    /** The same with other arguments. */
    public WorkerSettings with(IntFunction<List<String>> other) {
        return new WorkerSettings(other, startMillis, silenceMillis, mostFailures);
    }

    /** The same with other deadlines. */
    public WorkerSettings withDeadlines(long start, long silence) {
        return new WorkerSettings(arguments, start, silence, mostFailures);
    }

    /** The same with another number of failures. */
    public WorkerSettings withMostFailures(int most) {
        return new WorkerSettings(arguments, startMillis, silenceMillis, most);
    }
}
